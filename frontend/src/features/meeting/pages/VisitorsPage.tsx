import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { firstOfMonth, formatDate, lastOfMonth } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Pager } from '@/shared/ui/Pager';
import { visitsQuery } from '../api';
import { MonthBar } from '../components/MonthBar';
import { VisitTable } from '../components/VisitTable';
import { useMonth } from '../useMonth';

/** Who of the officials is expected at which meeting of a month. */
export function VisitorsPage() {
  const { t } = useTranslation();
  const { month, go } = useMonth();
  const list = useList('heldOn,asc');
  const { planned, under, officialId, from, to } = list.filters;
  const days = from && to ? { from, to } : { from: firstOfMonth(month), to: lastOfMonth(month) };
  const query = useQuery(
    visitsQuery({
      ...list.query,
      ...days,
      under,
      officialId,
      planned: planned === undefined ? undefined : planned === 'true',
    }),
  );
  return (
    <>
      <PageHeader title={t('meeting.visitors')} note={t('meeting.visitorsNote')} />
      {!(from && to) && <MonthBar month={month} go={go} />}
      <FilterBar
        searchLabel={t('meeting.searchVisitor')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          {
            name: 'planned',
            label: t('meeting.planFilter'),
            options: [
              { value: 'true', label: t('meeting.planned') },
              { value: 'false', label: t('meeting.assignedOnly') },
            ],
          },
        ]}
        chips={[
          ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
          ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
          ...(from && to
            ? [
                {
                  name: 'from',
                  text: t('meeting.between', { from: formatDate(from), to: formatDate(to) }),
                },
              ]
            : []),
        ]}
      />
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('meeting.noVisitors')} hint={t('meeting.nobodyHint')} />
          ) : (
            <>
              <VisitTable visits={page.items} sort={list.sort} />
              <Pager page={page} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
