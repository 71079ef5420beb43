import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useUrl } from '@/shared/hooks/useUrl';
import type { Query, Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Loaded } from '@/shared/ui/Loaded';
import { tripTotalsQuery } from '../api';

type Total = Schemas['FieldTripTotal'];
type Props = {
  by: Schemas['FieldTripGroup'];
  filter: Omit<Query<'/api/v1/field-trips/totals'>, 'by'>;
};

/** How many trips and days by official, place or month; an official's or a place's name opens its trips. */
export function TripTotals({ by, filter }: Props) {
  const { t } = useTranslation();
  const { set } = useUrl();
  const query = useQuery(tripTotalsQuery({ ...filter, by }));
  const open = (row: Total) =>
    set(
      by === 'OFFICIAL'
        ? { officialId: row.key, tab: undefined }
        : { under: row.key, tab: undefined },
    );
  const columns: Column<Total>[] = [
    {
      key: 'name',
      title: t(`trip.by.${by}`),
      cell: (row) =>
        by === 'MONTH' ? (
          row.name
        ) : (
          <button type="button" className="link-button" onClick={() => open(row)}>
            {row.name}
          </button>
        ),
    },
    { key: 'count', title: t('trip.count'), number: true, cell: ({ count }) => count },
    { key: 'days', title: t('trip.days'), number: true, cell: ({ days }) => days },
  ];
  return (
    <Loaded query={query} lines={5}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="quiet">{t('trip.none')}</p>
        ) : (
          <DataTable
            caption={t('trip.totals')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.key}
          />
        )
      }
    </Loaded>
  );
}
