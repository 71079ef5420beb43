import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import { useYear } from '@/shared/hooks/useYear';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListBody } from '@/shared/ui/ListBody';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateTag } from '@/shared/ui/StateTag';
import { Tabs } from '@/shared/ui/Tabs';
import { type FieldTrip, TRIP_KINDS, type TripKind, tripsQuery } from '../api';
import { TripTotals } from '../components/TripTotals';

const TABS = ['list', 'OFFICIAL', 'UNIT', 'MONTH'] as const;

function useColumns(): Column<FieldTrip>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'official',
      title: t('assignment.official'),
      sort: 'official',
      cell: (trip) => (
        <Link to="/field-trips/$id" params={{ id: trip.id }}>
          {trip.official.fullName}
        </Link>
      ),
    },
    {
      key: 'days',
      title: t('trip.when'),
      sort: 'from',
      cell: ({ from, to }) =>
        from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`,
    },
    {
      key: 'place',
      title: t('trip.place'),
      sort: 'unit',
      cell: ({ unit, parentName }) => (
        <>
          {unit.name}
          {parentName && <div className="quiet">{parentName}</div>}
        </>
      ),
    },
    {
      key: 'kind',
      title: t('trip.kind'),
      cell: ({ kind, withdrawnAt }) => (
        <>
          {t(`enum.fieldTripKind.${kind}`)}
          {withdrawnAt && <StateTag tone="blocked">{t('trip.withdrawn')}</StateTag>}
        </>
      ),
    },
  ];
}

export function FieldTripsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { year } = useYear();
  const list = useList('from,desc');
  const kinds = useEnumOptions('fieldTripKind');
  const columns = useColumns();
  const { kind, officialId, under, withdrawn, tab } = list.filters;
  const open = TABS.find((one) => one === tab) ?? 'list';
  const filter = {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    officialId,
    under,
    kind: kind as TripKind | undefined,
    ...(list.text ? { search: list.text } : {}),
  };
  const query = useQuery({
    ...tripsQuery({ ...list.query, ...filter, withdrawn: withdrawn === 'true' ? true : undefined }),
    enabled: open === 'list',
  });
  const chips = [
    ...(officialId ? [{ name: 'officialId', text: t('assignment.ofOfficial') }] : []),
    ...(under ? [{ name: 'under', text: t('official.inUnit') }] : []),
  ];
  return (
    <>
      <PageHeader
        title={t('trip.title', { year })}
        note={t('trip.note')}
        actions={
          me.may('field-trips.create') && (
            <LinkButton primary to="/field-trips/new">
              {t('trip.add')}
            </LinkButton>
          )
        }
      />
      <Tabs
        label={t('trip.views')}
        open={open}
        tabs={TABS.map((key) => ({ key, label: t(`trip.tab.${key}`) }))}
      />
      <FilterBar
        searchLabel={t('trip.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          { name: 'kind', label: t('trip.kind'), options: kinds(TRIP_KINDS) },
          ...(open === 'list'
            ? [
                {
                  name: 'withdrawn',
                  label: t('trip.withdrawnToo'),
                  options: [{ value: 'true', label: t('trip.withdrawnShown') }],
                },
              ]
            : []),
        ]}
        chips={chips}
      />
      {open === 'list' ? (
        <ListBody
          caption={t('trip.title', { year })}
          query={query}
          columns={columns}
          rowKey={(trip) => trip.id}
          sort={list.sort}
          filtered={Boolean(list.text || kind || officialId || under)}
          empty={<Empty title={t('trip.none')} hint={t('trip.noneHint')} />}
        />
      ) : (
        <TripTotals by={open as Schemas['FieldTripGroup']} filter={filter} />
      )}
    </>
  );
}
