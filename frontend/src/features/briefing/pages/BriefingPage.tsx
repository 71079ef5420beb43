import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachments/Attachments';
import { formatDate } from '@/shared/format/dates';
import { DueDate } from '@/shared/ui/DueDate';
import { Empty } from '@/shared/ui/Empty';
import { Loaded } from '@/shared/ui/Loaded';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Briefing, briefingQuery } from '../api';
import { BriefingForm } from '../components/BriefingForm';
import { BriefingSheet } from '../components/BriefingSheet';
import { BriefingTag } from '../components/BriefingTag';

const Supplement = onDemand(async () => (await import('../components/Supplement')).Supplement);

function Acts({ briefing, supplement }: { briefing: Briefing; supplement: () => void }) {
  const { t } = useTranslation();
  if (!briefing.sentAt) return null;
  return (
    <>
      {briefing.actions.includes('supplement') && (
        <Button onClick={supplement}>{t('briefing.supplement')}</Button>
      )}
      <Button type="primary" onClick={() => window.print()}>
        {t('briefing.print')}
      </Button>
    </>
  );
}

/** The briefing of one meeting: its host writes it, those concerned read and print it. */
export function BriefingPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/meetings/$id/briefing' });
  const [adding, setAdding] = useState(false);
  const query = useQuery(briefingQuery(id));
  return (
    <Loaded query={query} page>
      {(briefing) => (
        <>
          <PageHeader
            title={t('briefing.of', { cell: briefing.cell.name, on: formatDate(briefing.heldOn) })}
            back={{ to: `/meetings/${id}`, label: t('briefing.toMeeting') }}
            state={<BriefingTag state={briefing.state} daysLate={briefing.daysLate} />}
            note={
              briefing.dueOn && (
                <>
                  {t('briefing.due')}{' '}
                  <DueDate
                    date={briefing.dueOn}
                    plain={briefing.sentAt !== null || briefing.state === 'MISSED'}
                  />
                </>
              )
            }
            actions={<Acts briefing={briefing} supplement={() => setAdding(true)} />}
          />
          {briefing.sentAt ? (
            <BriefingSheet briefing={briefing} />
          ) : briefing.actions.includes('edit') ? (
            <BriefingForm briefing={briefing} />
          ) : (
            <Empty title={t('briefing.noneYet')} hint={t('briefing.noneYetHint')} />
          )}
          {(briefing.sentAt || briefing.actions.includes('edit')) && (
            <div className="no-print">
              <Attachments ownerKind="BRIEFING" ownerId={id} title={t('briefing.files')} />
            </div>
          )}
          {adding && <Supplement briefing={briefing} close={() => setAdding(false)} />}
        </>
      )}
    </Loaded>
  );
}
