import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import type { Schemas } from '@/shared/http/schemas';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { StateTag } from '@/shared/ui/StateTag';
import { TextAct } from '@/shared/ui/TextAct';

type Expected = Schemas['MeetingDetailResponse']['expected'][number];
type Props = {
  expected: Expected[];
  record?: (official: Schemas['OfficialRef']) => void;
};

/** Who is to come: those who planned it first, then everybody assigned to the cell. */
export function ExpectedList({ expected, record }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  if (expected.length === 0) {
    return (
      <Empty
        title={t('meeting.nobody')}
        hint={t('meeting.nobodyHint')}
        action={
          me.may('assignments.create') && (
            <LinkButton to="/assignments/new">{t('assignment.add')}</LinkButton>
          )
        }
      />
    );
  }
  const planned = expected.filter((one) => one.planned).length;
  const others = expected.length - planned;
  const sentence =
    planned === 0 ? 'expectedOthers' : others === 0 ? 'expectedPlanned' : 'expectedBoth';
  const columns: Column<Expected>[] = [
    {
      key: 'official',
      title: t('assignment.official'),
      cell: ({ official }) => official.fullName,
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
          <TextAct act={() => record(official)}>{t('meeting.recordOne')}</TextAct>
        ) : null,
    },
  ];
  const rows = [...expected].sort((a, b) => Number(b.planned) - Number(a.planned));
  return (
    <>
      <p className="section-lead">{t(`meeting.${sentence}`, { planned, others })}</p>
      <DataTable
        caption={t('meeting.expectedOfficials')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.official.id}
      />
    </>
  );
}
