import { useTranslation } from 'react-i18next';
import { StateTag } from '@/shared/ui/StateTag';
import type { Section } from '../api';

type Props = { score: number; threshold: number; missing?: Section[] };

/** How complete a report is, and which sections are still missing. */
export function Score({ score, threshold, missing = [] }: Props) {
  const { t } = useTranslation();
  return (
    <div className="report-score">
      <StateTag tone={missing.length === 0 && score >= threshold ? 'done' : 'risk'}>
        {t('report.scoreIs', { score })}
      </StateTag>
      {score < threshold && <span className="quiet">{t('report.under', { threshold })}</span>}
      {missing.length > 0 && (
        <p className="quiet">
          {t('report.missing', {
            what: missing.map((section) => t(`enum.reportSection.${section}`)).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
