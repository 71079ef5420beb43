import { useTranslation } from 'react-i18next';

/** Whether what is written is saved, and that a plan needs a line before it is handed in. */
export function Kept({ said, empty }: { said: string; empty: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet plan-kept" role="status">
        {t(said)}
      </p>
      {empty && (
        <p className="text-late" role="alert">
          {t('plan.emptyHint')}
        </p>
      )}
    </>
  );
}
