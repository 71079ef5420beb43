import { useMe } from '@/shared/hooks/useMe';
import { answer, reportResult } from '../acts';
import { OUTCOMES } from '../choices';
import { ActModal, type ActProps } from './ActModal';
import { AnswerFields, type AnswerValues, answerOf, useAnswerLabels } from './AnswerFields';

const CLOSING: AnswerValues['outcome'][] = ['RESOLVED', 'EXPLAINED'];

/** A written answer; a direct matter ends with one to the Standing Committee. */
export function AnswerDialog(props: ActProps) {
  const { today } = useMe();
  const labels = useAnswerLabels();
  const { proposal, act } = props;
  const last = act === 'reportResult';
  return (
    <ActModal<AnswerValues>
      {...props}
      initial={{ signedOn: today }}
      labels={labels}
      send={(values) => (last ? reportResult : answer)(proposal, answerOf(values))}
    >
      <AnswerFields outcomes={last ? CLOSING : OUTCOMES} />
    </ActModal>
  );
}
