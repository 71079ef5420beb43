import { useTranslation } from 'react-i18next';
import { dropDraft } from '@/shared/drafts';
import { useMe } from '@/shared/hooks/useMe';
import { Dialog } from '@/shared/ui/Dialog';
import { type Item, keyOf } from './queue';

/** Asks before something that was never sent is thrown away. */
export function DiscardDialog({ item, close }: { item: Item; close: () => void }) {
  const { t } = useTranslation();
  const { username } = useMe();
  const { what } = item.kind.describe(item.value, t);
  return (
    <Dialog
      title={t('waiting.discardTitle')}
      okText={t('waiting.discardNow')}
      cancelText={t('waiting.keep')}
      onOk={() => {
        dropDraft(username, keyOf(item));
        close();
      }}
      onCancel={close}
    >
      <p>{what}</p>
      <p>{t('waiting.discardHint')}</p>
    </Dialog>
  );
}
