import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { HeatTag } from '@/shared/ui/HeatTag';
import { ListBody } from '@/shared/ui/ListBody';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Section } from '@/shared/ui/Section';
import { steeringQuery, steeringVisitsQuery } from '../api';
import { SteeringTable } from '../components/SteeringTable';
import { AsOfFilter } from '@/shared/ui/AsOfFilter';
import { Placed } from '@/shared/ui/Placed';

type Visit = Schemas['SteeringVisitRow'];

function useColumns(): Column<Visit>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'cell',
      title: t('meeting.cell'),
      sort: 'cell',
      cell: ({ meetingId, cell, communeName }) => (
        <Placed within={communeName}>
          <Link to="/meetings/$id" params={{ id: meetingId }}>
            {cell.name}
          </Link>
        </Placed>
      ),
    },
    {
      key: 'heldOn',
      title: t('field.heldOn'),
      sort: 'heldOn',
      cell: ({ heldOn }) => formatDate(heldOn),
    },
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'official',
      cell: ({ official }) => official.fullName,
    },
    {
      key: 'visit',
      title: t('steering.visit'),
      cell: ({ planned, rostered, attended }) => {
        const way = planned ? 'planned' : rostered ? 'rostered' : 'outside';
        return t(`steering.way.${attended ? 'attended' : 'ahead'}.${way}`);
      },
    },
    {
      key: 'level',
      title: t('steering.levelThen'),
      cell: ({ level }) => <HeatTag level={level} />,
    },
  ];
}

/** Whether hosts lead their visitors to quiet cells, with the visits behind the figures. */
export function SteeringPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const { year, thisYear } = useYear();
  const list = useList();
  const columns = useColumns();
  const { under, flagged } = list.filters;
  const asOf = list.filters.asOf ?? (year === thisYear ? today : `${year}-12-31`);
  const hosts = useQuery(steeringQuery(asOf));
  const visits = useQuery(
    steeringVisitsQuery({
      ...list.query,
      asOf,
      under,
      flagged: flagged === undefined ? undefined : flagged === 'true',
    }),
  );
  return (
    <>
      <PageHeader title={t('steering.title')} note={t('steering.note')} />
      <Loaded query={hosts} lines={4}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('steering.none')} hint={t('steering.noneHint')} />
          ) : (
            <SteeringTable rows={rows} />
          )
        }
      </Loaded>
      <Section title={t('steering.behind')}>
        <FilterBar
          searchLabel={t('meeting.searchCells')}
          text={list.text}
          onSearch={list.onSearch}
          filters={[
            {
              name: 'flagged',
              label: t('steering.where'),
              options: ['true', 'false'].map((value) => ({
                value,
                label: t(`steering.flagged.${value}`),
              })),
            },
          ]}
          chips={under ? [{ name: 'under', text: t('official.inUnit') }] : []}
          extra={<AsOfFilter value={asOf} set={(date) => list.set({ asOf: date })} />}
        />
        <ListBody
          caption={t('steering.behind')}
          query={visits}
          columns={columns}
          rowKey={(row) => `${row.meetingId}-${row.official.id}`}
          sort={list.sort}
          filtered={Boolean(list.text || under || flagged)}
          empty={<Empty title={t('steering.noVisits')} hint={t('steering.noVisitsHint')} />}
        />
      </Section>
    </>
  );
}
