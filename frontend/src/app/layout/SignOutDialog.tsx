import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';

type Props = { count: number; signOut: () => void; close: () => void };

/** Leaving takes what was never sent with it: nobody finds it on a shared machine. */
export function SignOutDialog({ count, signOut, close }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const look = () => {
    close();
    void navigate({ to: '/waiting' });
  };
  return (
    <Dialog
      title={t('waiting.signOutTitle', { count })}
      onCancel={close}
      footer={[
        <Button key="leave" type="text" onClick={signOut}>
          {t('waiting.signOutNow')}
        </Button>,
        <Button key="look" type="primary" onClick={look}>
          {t('waiting.see')}
        </Button>,
      ]}
    >
      <p>{t('waiting.signOutHint')}</p>
    </Dialog>
  );
}
