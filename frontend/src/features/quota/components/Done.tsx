import { useTranslation } from 'react-i18next';

type Props = { done: number; required: number | null | undefined };

/** "đã dự 1/3", or only how many when no number is required. */
export function Done({ done, required }: Props) {
  const { t } = useTranslation();
  return (
    <span className="done-count">
      {required === null || required === undefined
        ? t('quota.doneOnly', { done })
        : t('quota.done', { done, required })}
    </span>
  );
}
