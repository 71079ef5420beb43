import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { type Briefing, PARTS } from '../api';

/** What was told, part by part, and what was added later. */
export function BriefingText({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const { content } = briefing;
  return (
    <div className="briefing-text">
      {PARTS.map((part, index) => (
        <section key={part}>
          <h3>
            {index + 1}. {t(`briefing.${part}`)}
          </h3>
          <p className="typed">{content?.[part]}</p>
        </section>
      ))}
      {briefing.supplements.map((supplement) => (
        <section key={supplement.id}>
          <h3>{t('briefing.supplementOf', { at: formatMoment(supplement.addedAt) })}</h3>
          <p className="typed">{supplement.content}</p>
          <p className="quiet">{supplement.addedBy}</p>
        </section>
      ))}
    </div>
  );
}
