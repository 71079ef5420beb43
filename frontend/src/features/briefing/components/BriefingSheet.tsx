import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, paperDay } from '@/shared/format/dates';
import { placeOf } from '@/shared/format/paper';
import type { Briefing } from '../api';
import { BriefingText } from './BriefingText';

/** The briefing as one sheet of A4 in the layout of Party documents. */
export function BriefingSheet({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const { cell, commune, heldOn, sentAt } = briefing;
  return (
    <article className="paper">
      <header className="paper-head">
        <div>
          <p>{briefing.superiorName.toUpperCase()}</p>
          <p className="paper-strong">{commune.name.toUpperCase()}</p>
          <p>*</p>
        </div>
        <div>
          <p className="paper-strong">{t('briefing.party')}</p>
          {sentAt && (
            <p className="paper-date">
              {t('briefing.sentOn', { place: placeOf(commune.name), ...paperDay(sentAt) })}
            </p>
          )}
        </div>
      </header>
      <h2>{t('briefing.sheetTitle')}</h2>
      <p className="paper-lead">
        {t('briefing.sheetLead', {
          cell: cell.name,
          on: formatDate(heldOn),
          time: formatTime(briefing.time),
          place: briefing.place,
        })}
      </p>
      <p>
        {t('briefing.to', {
          names:
            briefing.visitors
              .map((one) => t('briefing.comrade', { name: one.fullName }))
              .join(', ') || '–',
        })}
      </p>
      <BriefingText briefing={briefing} />
      <footer className="paper-foot">
        <p className="paper-strong">
          {t('briefing.signed', { commune: commune.name }).toUpperCase()}
        </p>
        <p>{briefing.sentBy}</p>
      </footer>
    </article>
  );
}
