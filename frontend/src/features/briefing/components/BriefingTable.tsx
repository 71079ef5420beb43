import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/DataTable';
import type { BriefingRow } from '../api';
import { useBriefingColumns } from '../useBriefingColumns';

export function BriefingTable({ rows }: { rows: BriefingRow[] }) {
  const { t } = useTranslation();
  const columns = useBriefingColumns();
  return (
    <DataTable
      caption={t('briefing.owed')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.meetingId}
    />
  );
}
