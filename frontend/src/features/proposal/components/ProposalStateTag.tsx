import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BackIcon,
  BellIcon,
  BlockedIcon,
  ClockIcon,
  DoneIcon,
  DraftIcon,
  FileIcon,
  LateIcon,
  NextIcon,
  PlanIcon,
  WarnIcon,
} from '@/shared/ui/icons';
import { StateTag, type Tone } from '@/shared/ui/StateTag';
import type { ProposalRow } from '../api';
import { lateness } from '../late';
import { ExtensionTag } from './Pauses';

const LOOKS: Record<ProposalRow['state'], [Tone, ComponentType]> = {
  DRAFT: ['draft', DraftIcon],
  SUBMITTED: ['going', PlanIcon],
  RETURNED: ['risk', BackIcon],
  REFERRED: ['going', NextIcon],
  DECLINED: ['risk', BlockedIcon],
  ACCEPTED: ['going', ClockIcon],
  ANSWERED: ['going', FileIcon],
  DISPUTED: ['late', WarnIcon],
  UNRESOLVED: ['risk', WarnIcon],
  CLOSED: ['done', DoneIcon],
};

const UNSETTLED: ProposalRow['closure'][] = ['NOT_FORWARDED', 'WITHDRAWN', 'NOT_ADOPTED'];

type Props = Pick<
  ProposalRow,
  'state' | 'closure' | 'daysLate' | 'hoursLate' | 'reopened' | 'line'
> &
  Partial<Pick<ProposalRow, 'extension' | 'escalated'>>;

/** While an agency works on it, whether it asked for more time. */
const WORKING: ProposalRow['state'][] = ['ACCEPTED', 'DISPUTED'];

/** Where a matter stands, whether it is late and was reported so, whether it had to be opened again. */
export function ProposalStateTag(props: Props) {
  const { state, closure, reopened, line, extension, escalated } = props;
  const late = lateness(props);
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[state];
  const ended = state === 'CLOSED' && closure !== null;
  const unsettled = UNSETTLED.includes(closure);
  return (
    <span className="report-states">
      <StateTag tone={unsettled ? 'none' : tone} icon={unsettled ? BlockedIcon : icon}>
        {t(ended ? `enum.closure.${closure}` : `enum.proposalState.${stateOf(state, line)}`)}
      </StateTag>
      {late && (
        <StateTag tone="late" icon={LateIcon}>
          {t(`proposal.late.${late.key}`, { count: late.count })}
        </StateTag>
      )}
      {late && escalated && (
        <StateTag tone="late" icon={BellIcon}>
          {t('proposal.escalated')}
        </StateTag>
      )}
      {reopened > 0 && state !== 'CLOSED' && (
        <StateTag tone="risk">{t('proposal.reopened', { count: reopened })}</StateTag>
      )}
      {extension && WORKING.includes(state) && <ExtensionTag state={extension} />}
    </span>
  );
}

/** A direct matter and a suggestion wait for somebody else than the ordinary ones do. */
const stateOf = (state: ProposalRow['state'], line: ProposalRow['line']) =>
  state === 'SUBMITTED' && line !== 'UP' ? `${state}_${line}` : state;
