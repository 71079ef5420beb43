import { useTranslation } from 'react-i18next';

/** Grey lines where the rows will be, so that nothing jumps when they come. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div className="loading-line" key={`line-${line + 1}`} />
      ))}
    </div>
  );
}
