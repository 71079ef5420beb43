import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/hooks/useMe';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';

type Props = { problem: { code: string; message: string } };

/** Signed in, yet nothing can be shown: why, and whom to ask. */
export function NothingVisible({ problem }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('nothing.title', { name: me.name })} />
      <p className="lead">{problem.message}</p>
      <p>{t('nothing.ask')}</p>
      <Facts
        items={[
          { label: t('nothing.username'), value: me.username },
          { label: t('nothing.roles'), value: me.roles.map((r) => t(`role.${r}`, r)).join(', ') },
          { label: t('nothing.unit'), value: me.unit?.name },
          { label: t('nothing.code'), value: problem.code },
        ]}
      />
    </>
  );
}
