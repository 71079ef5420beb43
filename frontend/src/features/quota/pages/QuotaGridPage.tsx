import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { Empty } from '@/shared/ui/Empty';
import { FileButtons } from '@/shared/ui/FileButtons';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Pager } from '@/shared/ui/Pager';
import { StateTag } from '@/shared/ui/StateTag';
import { quotaTone } from '@/shared/ui/states';
import { downloadGrid, gridQuery, QUOTA_STATES } from '../api';
import { GridTable } from '../components/GridTable';
import { useQuotaFilters } from '../useQuotaFilters';

/** What the letters beside the figures mean. */
function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="grid-legend" aria-label={t('quota.legend')}>
      {QUOTA_STATES.map((state) => (
        <li key={state}>
          <StateTag tone={quotaTone[state]}>
            {`${t(`quota.short.${state}`)}: ${t(`enum.quotaState.${state}`)}`}
          </StateTag>
        </li>
      ))}
      <li>
        <StateTag tone="none">{`${t('quota.short.AHEAD')}: ${t('quota.ahead')}`}</StateTag>
      </li>
    </ul>
  );
}

export function QuotaGridPage() {
  const { t } = useTranslation();
  const { list, asOf, filter, bar, filtered } = useQuotaFilters();
  const { page, size } = list.query;
  const query = useQuery(gridQuery({ ...filter, page, size }));
  const title = t('quota.gridTitle', { year: asOf.slice(0, 4) });
  return (
    <>
      <PageHeader
        title={title}
        note={t('quota.asOfDay', { on: formatDate(asOf) })}
        actions={<FileButtons fetch={(format) => downloadGrid({ ...filter, format })} />}
      />
      {bar}
      <Legend />
      <Loaded query={query} lines={10}>
        {(shown) =>
          shown.items.length === 0 ? (
            filtered ? (
              <Empty title={t('list.noMatch')} hint={t('list.noMatchHint')} />
            ) : (
              <Empty title={t('quota.none')} hint={t('quota.noneHint')} />
            )
          ) : (
            <>
              <GridTable caption={title} rows={shown.items} asOf={asOf} />
              <Pager page={shown} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
