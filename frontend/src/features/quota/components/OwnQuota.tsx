import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { Empty } from '@/shared/ui/Empty';
import { QuotaStateTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import { usePeriodName } from '../usePeriodName';
import { Done } from './Done';
import { NextMeetings } from './NextMeetings';

const FEW = 3;

/** Quota lines in short, each leading to its explanation, with the next dates that would suit. */
export function OwnQuota({ lines }: { lines: Schemas['OwnLine'][] }) {
  const { t } = useTranslation();
  const period = usePeriodName();
  if (lines.length === 0) {
    return <Empty title={t('quota.noLines')} hint={t('quota.noLinesHint')} />;
  }
  return (
    <ul className="quota-brief">
      {lines.map(({ line, nextMeetings }) => (
        <li key={`${line.regulation.id}-${line.periodFrom}`}>
          <p className="quota-brief-head">
            <Done done={line.done} required={line.required} />
            <QuotaStateTag state={line.state} />
          </p>
          <p>
            <Whole>{line.regulation.number}</Whole> · <Whole>{period(line)}</Whole>{' '}
            <Link to="/quota/$officialId" params={{ officialId: line.official.id }}>
              {t('quota.why')}
            </Link>
          </p>
          {line.state !== 'MET' && <NextMeetings line={{ nextMeetings }} most={FEW} />}
        </li>
      ))}
    </ul>
  );
}
