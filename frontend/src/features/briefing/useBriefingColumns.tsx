import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Column } from '@/shared/ui/DataTable';
import { DueDate } from '@/shared/ui/DueDate';
import type { BriefingRow } from './api';
import { BriefingTag } from './components/BriefingTag';
import { Placed } from '@/shared/ui/Placed';

export function useBriefingColumns(): Column<BriefingRow>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'cell',
      title: t('meeting.cell'),
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
      key: 'visitors',
      title: t('briefing.visitors'),
      number: true,
      cell: ({ visitorCount }) => visitorCount,
    },
    {
      key: 'dueOn',
      title: t('briefing.due'),
      sort: 'dueOn',
      cell: ({ dueOn, state }) => <DueDate date={dueOn} plain={state !== 'PENDING'} />,
    },
    {
      key: 'state',
      title: t('briefing.stateIs'),
      cell: ({ state, daysLate }) => <BriefingTag state={state} daysLate={daysLate} />,
    },
  ];
}
