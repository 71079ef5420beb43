import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/Empty';
import { Loaded } from '@/shared/ui/Loaded';
import { QuotaStateTag } from '@/shared/ui/states';
import { Whole } from '@/shared/ui/Whole';
import { linesQuery } from '../api';
import { useAsOf } from '../useAsOf';
import { usePeriodName } from '../usePeriodName';
import { Done } from './Done';
import { NextMeetings } from './NextMeetings';

/** An official's quota lines in short, each leading to its explanation. */
export function QuotaBrief({ officialId }: { officialId: string }) {
  const { t } = useTranslation();
  const period = usePeriodName();
  const query = useQuery(linesQuery(officialId, useAsOf()));
  return (
    <Loaded query={query} lines={3}>
      {(lines) =>
        lines.length === 0 ? (
          <Empty title={t('quota.noLines')} hint={t('quota.noLinesHint')} />
        ) : (
          <ul className="quota-brief">
            {lines.map((told) => {
              const { line } = told;
              return (
                <li key={`${line.regulation.id}-${line.periodFrom}-${told.scope}`}>
                  <p className="quota-brief-head">
                    <Done done={line.done} required={line.required} />
                    <QuotaStateTag state={line.state} />
                  </p>
                  <p>
                    <Whole>{line.regulation.number}</Whole> · <Whole>{period(line)}</Whole>{' '}
                    <Link to="/quota/$officialId" params={{ officialId }}>
                      {t('quota.why')}
                    </Link>
                  </p>
                  {line.state !== 'MET' && <NextMeetings line={told} most={3} />}
                </li>
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
}
