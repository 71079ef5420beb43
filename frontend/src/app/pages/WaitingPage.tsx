import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/Empty';
import { LinkButton } from '@/shared/ui/LinkButton';
import { onDemand } from '@/shared/ui/onDemand';
import { PageHeader } from '@/shared/ui/PageHeader';
import { type Item, keyOf } from '@/shared/waiting/queue';
import { useQueue } from '@/shared/waiting/Sender';
import { WaitingItem } from '@/shared/waiting/WaitingItem';

const DiscardDialog = onDemand(
  async () => (await import('@/shared/waiting/DiscardDialog')).DiscardDialog,
);

/** What was written on this machine and is not with the server yet. */
export function WaitingPage() {
  const { t } = useTranslation();
  const { items, cut } = useQueue();
  const [leaving, setLeaving] = useState<Item>();
  return (
    <>
      <PageHeader title={t('waiting.title')} note={t('waiting.note')} />
      {items.length === 0 ? (
        <Empty
          title={t('waiting.none')}
          hint={t('waiting.noneHint')}
          action={<LinkButton to="/">{t('nav.home')}</LinkButton>}
        />
      ) : (
        <>
          {cut && (
            <p className="info-panel" role="status">
              {t('waiting.cut')}
            </p>
          )}
          <ul className="waiting-list">
            {items.map((item) => (
              <WaitingItem key={keyOf(item)} item={item} discard={() => setLeaving(item)} />
            ))}
          </ul>
        </>
      )}
      {leaving && <DiscardDialog item={leaving} close={() => setLeaving(undefined)} />}
    </>
  );
}
