import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { StateTag } from '@/shared/ui/StateTag';

type Expected = Schemas['MeetingDetailResponse']['expected'][number];
type Props = {
  expected: Expected[];
  record?: (official: Schemas['OfficialRef']) => void;
};

/** Who is to come: those who planned it first, then everybody assigned to the cell. */
export function ExpectedList({ expected, record }: Props) {
  const { t } = useTranslation();
  if (expected.length === 0) {
    return <Empty title={t('meeting.nobody')} hint={t('meeting.nobodyHint')} />;
  }
  const columns: Column<Expected>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      cell: ({ official }) => official.fullName,
    },
    {
      key: 'regulation',
      title: t('assignment.regulation'),
      cell: ({ regulationNumber }) => regulationNumber,
    },
    {
      key: 'planned',
      title: t('meeting.inPlan'),
      cell: ({ planned }) =>
        planned ? (
          <StateTag tone="going">{t('meeting.planned')}</StateTag>
        ) : (
          t('meeting.assignedOnly')
        ),
    },
    {
      key: 'act',
      title: t('common.acts'),
      cell: ({ official, recorded }) =>
        recorded ? (
          t('meeting.alreadyRecorded')
        ) : record ? (
          <Button type="link" size="small" onClick={() => record(official)}>
            {t('meeting.recordOne')}
          </Button>
        ) : null,
    },
  ];
  const rows = [...expected].sort((a, b) => Number(b.planned) - Number(a.planned));
  return (
    <DataTable
      caption={t('meeting.expectedOfficials')}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.official.id}-${row.regulationNumber}`}
    />
  );
}
