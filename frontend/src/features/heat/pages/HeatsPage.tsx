import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, monthOf } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { UnitSelect } from '@/shared/reference/choosers';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import type { Column } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { HeatTag } from '@/shared/ui/HeatTag';
import { ListBody } from '@/shared/ui/ListBody';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Whole } from '@/shared/ui/Whole';
import { HEAT_SHOWN, type HeatRow, heatsQuery } from '../api';
import { AsOfFilter } from '@/shared/ui/AsOfFilter';
import { Placed } from '@/shared/ui/Placed';

function useColumns(): Column<HeatRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'unit',
      title: t('heat.unit'),
      sort: 'name',
      cell: ({ unit, communeName }) => (
        <Placed within={communeName}>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>
        </Placed>
      ),
    },
    {
      key: 'level',
      title: t('heat.level'),
      cell: ({ level, validFrom }) => (
        <>
          <HeatTag level={level} />
          {validFrom && (
            <div className="quiet">
              <Whole>{t('heat.since', { from: formatDate(validFrom) })}</Whole>
            </div>
          )}
        </>
      ),
    },
    { key: 'reason', title: t('heat.reason'), cell: ({ reason }) => reason },
    {
      key: 'visits',
      title: t('heat.visits'),
      cell: ({ visitCount, lastVisitOn }) =>
        visitCount === 0
          ? t('heat.notVisited')
          : t('heat.visited', { count: visitCount, on: formatDate(lastVisitOn) }),
    },
    {
      key: 'next',
      title: t('heat.next'),
      cell: ({ unit, nextMeetingOn }) =>
        nextMeetingOn && (
          <Link
            to="/meetings"
            search={{
              [unit.kind === 'CELL' ? 'cellId' : 'under']: unit.id,
              ...monthOf(nextMeetingOn),
              tab: 'list',
            }}
          >
            {formatDate(nextMeetingOn)}
          </Link>
        ),
    },
  ];
}

/** Which communes and cells are hot, complex or uneasy; those nobody has visited this year first. */
export function HeatsPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const list = useList();
  const shown = useEnumOptions('heatShown');
  const kinds = useEnumOptions('unitKind');
  const columns = useColumns();
  const { show, kind, under, notVisited, asOf } = list.filters;
  const query = useQuery(
    heatsQuery({
      ...list.query,
      show: show as Schemas['HeatShown'] | undefined,
      kind: kind as Schemas['UnitKind'] | undefined,
      under,
      notVisited: notVisited === 'true' ? true : undefined,
      asOf,
    }),
  );
  const extra = (
    <>
      <span className="filter-unit">
        <UnitSelect
          label={t('unit.one')}
          placeholder={t('list.any', { what: t('unit.one') })}
          value={under}
          onChange={(value) => list.set({ under: String(value ?? '') })}
        />
      </span>
      <AsOfFilter value={asOf ?? today} set={(date) => list.set({ asOf: date })} />
    </>
  );
  return (
    <>
      <PageHeader title={t('heat.title')} note={t('heat.note')} />
      <FilterBar
        searchLabel={t('heat.searchBy')}
        text={list.text}
        onSearch={list.onSearch}
        filters={[
          { name: 'show', label: t('heat.level'), options: shown(HEAT_SHOWN) },
          { name: 'kind', label: t('unit.kind'), options: kinds(['COMMUNE', 'CELL']) },
          {
            name: 'notVisited',
            label: t('heat.visitsFilter'),
            options: [{ value: 'true', label: t('heat.notVisited') }],
          },
        ]}
        chips={under ? [{ name: 'under', text: t('official.inUnit') }] : []}
        extra={extra}
      />
      <ListBody
        caption={t('heat.title')}
        query={query}
        columns={columns}
        rowKey={(row) => row.unit.id}
        sort={list.sort}
        filtered={Boolean(list.text || show || kind || under || notVisited)}
        empty={<Empty title={t('unit.none')} hint={t('unit.noneHint')} />}
      />
    </>
  );
}
