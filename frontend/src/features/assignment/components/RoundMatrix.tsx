import { useQueries } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call } from '@/shared/http/client';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { pair } from '../round';

type Props = { value?: string[]; onChange?: (unticked: string[]) => void };

function useNames(kind: 'officials' | 'units', ids: string[]): Map<string, string> {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [kind, id, 'name'],
      queryFn: async () => {
        const params = { path: { id } };
        return kind === 'officials'
          ? (await call(api.GET('/api/v1/officials/{id}', { params }))).fullName
          : (await call(api.GET('/api/v1/units/{id}', { params }))).unit.name;
      },
    })),
  });
  return new Map(ids.map((id, at) => [id, answers[at]?.data ?? '…']));
}

/** Who is to follow what: a tick for every official and every unit chosen above. */
export function RoundMatrix({ value = [], onChange }: Props) {
  const { t } = useTranslation();
  const officialIds: string[] = Form.useWatch('officialIds') ?? [];
  const unitIds: string[] = Form.useWatch('unitIds') ?? [];
  const officials = useNames('officials', officialIds);
  const units = useNames('units', unitIds);
  if (officialIds.length * unitIds.length < 2) return null;
  const toggle = (key: string) =>
    onChange?.(value.includes(key) ? value.filter((one) => one !== key) : [...value, key]);
  const columns: Column<string>[] = [
    { key: 'official', title: t('assignment.official'), cell: (id) => officials.get(id) },
    ...unitIds.map((unitId) => ({
      key: unitId,
      title: units.get(unitId) ?? '',
      cell: (officialId: string) => {
        const key = pair(officialId, unitId);
        return (
          <Checkbox
            checked={!value.includes(key)}
            onChange={() => toggle(key)}
            aria-label={t('assignment.pair', {
              official: officials.get(officialId),
              unit: units.get(unitId),
            })}
          />
        );
      },
    })),
  ];
  return (
    <div className="table-scroll">
      <DataTable
        caption={t('assignment.matrix')}
        columns={columns}
        rows={officialIds}
        rowKey={(id) => id}
      />
    </div>
  );
}
