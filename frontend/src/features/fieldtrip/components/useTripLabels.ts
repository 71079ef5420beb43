import { useTranslation } from 'react-i18next';

/** The fields of a trip as the form calls them, for the list of what is wrong. */
export function useTripLabels(): Record<string, string> {
  const { t } = useTranslation();
  return {
    officialId: t('assignment.official'),
    from: t('common.from'),
    to: t('common.to'),
    kind: t('trip.kind'),
    unitId: t('trip.place'),
    content: t('trip.content'),
  };
}
