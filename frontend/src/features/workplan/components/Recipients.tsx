import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { StateTag } from '@/shared/ui/StateTag';
import type { Plan } from '../api';

type Recipient = Plan['recipients'][number];

function Did({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation();
  const { role, readAt, acknowledgedAt, closed } = recipient;
  if (closed) return <StateTag tone="none">{t('plan.sent.closed')}</StateTag>;
  if (acknowledgedAt) return <StateTag tone="done">{t('plan.sent.acknowledged')}</StateTag>;
  if (role === 'INFORMED' && readAt) return <StateTag tone="done">{t('plan.sent.read')}</StateTag>;
  return readAt ? (
    <StateTag tone="going">{t('plan.sent.readOnly')}</StateTag>
  ) : (
    <StateTag tone="risk">{t('plan.sent.unread')}</StateTag>
  );
}

/** To whom the plan was sent, who has opened and who has acknowledged it. */
export function Recipients({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const by = (at: string | null, who: string | null) =>
    at ? [formatMoment(at), who].filter(Boolean).join(' · ') : '';
  const columns: Column<Recipient>[] = [
    {
      key: 'unit',
      title: t('plan.sent.unit'),
      cell: ({ unit, role }) => (
        <>
          {unit.name} <div className="quiet">{t(`enum.recipientRole.${role}`)}</div>
        </>
      ),
    },
    { key: 'state', title: t('plan.stateLabel'), cell: (one) => <Did recipient={one} /> },
    {
      key: 'sent',
      title: t('plan.sent.at'),
      cell: ({ sentAt, edition }) => (
        <>
          {formatMoment(sentAt)}
          {edition > 1 && <div className="quiet">{t('plan.edition', { number: edition })}</div>}
        </>
      ),
    },
    { key: 'read', title: t('plan.sent.readAt'), cell: (one) => by(one.readAt, one.readBy) },
    {
      key: 'acknowledged',
      title: t('plan.sent.acknowledgedAt'),
      cell: (one) => by(one.acknowledgedAt, one.acknowledgedBy),
    },
  ];
  return (
    <DataTable
      caption={t('plan.sent.title')}
      columns={columns}
      rows={plan.recipients}
      rowKey={({ unit }) => unit.id}
    />
  );
}
