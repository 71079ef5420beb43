import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useList } from '@/shared/hooks/useList';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { useEnumOptions } from '@/shared/reference/useEnumOptions';
import { useRegulationOptions } from '@/shared/reference/useRegulationOptions';
import { Choice } from '@/shared/ui/Choice';
import type { Column } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { Empty } from '@/shared/ui/Empty';
import { FilterBar } from '@/shared/ui/FilterBar';
import { ListBody } from '@/shared/ui/ListBody';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateTag } from '@/shared/ui/StateTag';
import { gapsQuery } from '../api';

type Gap = Schemas['AssignmentGap'];

/** The units that nobody follows under a regulation, as of a day. */
export function GapsPage() {
  const { t } = useTranslation();
  const { today } = useMe();
  const list = useList('unit,asc');
  const regulations = useRegulationOptions();
  const kinds = useEnumOptions('unitKind')(['DISTRICT', 'COMMUNE', 'CELL']);
  const asOf = list.filters.asOf ?? today;
  const regulationId = list.filters.regulationId ?? regulations[0]?.value ?? '';
  const kind = (list.filters.kind ?? 'COMMUNE') as Schemas['UnitKind'];
  const query = useQuery(gapsQuery({ ...list.query, regulationId, kind, asOf }));
  const columns: Column<Gap>[] = [
    {
      key: 'unit',
      title: t('assignment.unit'),
      sort: 'unit',
      cell: ({ unit, parentName }) => (
        <>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {unit.name}
          </Link>
          <div className="quiet">{parentName}</div>
        </>
      ),
    },
    {
      key: 'since',
      title: t('assignment.gapSince'),
      cell: ({ since }) => (
        <StateTag tone={since ? 'late' : 'risk'}>
          {since ? formatDate(since) : t('assignment.never')}
        </StateTag>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('assignment.gaps')}
        back={{ to: '/assignments', label: t('assignment.title') }}
        note={t('assignment.gapsNote', { on: formatDate(asOf) })}
      />
      <FilterBar
        searchLabel={t('assignment.searchGaps')}
        text={list.text}
        onSearch={list.onSearch}
        extra={
          <>
            <Choice
              label={t('assignment.regulation')}
              options={regulations}
              value={regulationId}
              onChange={(value) => list.set({ regulationId: value })}
            />
            <Choice
              label={t('unit.kind')}
              options={kinds}
              value={kind}
              onChange={(value) => list.set({ kind: value })}
            />
            <DateField
              label={t('assignment.asOf')}
              value={asOf}
              onChange={(date) => list.set({ asOf: date })}
            />
          </>
        }
      />
      <ListBody
        caption={t('assignment.gaps')}
        query={query}
        columns={columns}
        rowKey={({ unit }) => unit.id}
        sort={list.sort}
        filtered={Boolean(list.text)}
        empty={<Empty title={t('assignment.noGaps')} />}
      />
    </>
  );
}
