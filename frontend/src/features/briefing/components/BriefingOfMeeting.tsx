import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { toProblem } from '@/shared/http/problem';
import { DueDate } from '@/shared/ui/DueDate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Section } from '@/shared/ui/Section';
import { type Briefing, briefingQuery } from '../api';
import { BriefingTag } from './BriefingTag';
import { BriefingText } from './BriefingText';

function Told({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const { sentAt, dueOn, state, daysLate } = briefing;
  const editing = briefing.actions.includes('edit');
  const none =
    state === 'NOT_OWED' ? 'notOwed' : briefing.version === null ? 'noneYet' : 'onlyDraft';
  return (
    <>
      <p className="section-lead">
        <BriefingTag state={state} daysLate={daysLate} />{' '}
        {dueOn && (
          <>
            {t('briefing.due')}{' '}
            <DueDate date={dueOn} plain={sentAt !== null || state === 'MISSED'} />
          </>
        )}
        {sentAt && <> · {t('briefing.sentAt', { at: formatMoment(sentAt) })}</>}
      </p>
      {sentAt ? <BriefingText briefing={briefing} /> : <p>{t(`briefing.${none}`)}</p>}
      {(sentAt || editing) && (
        <p className="section-act">
          <LinkButton to="/meetings/$id/briefing" params={{ id: briefing.meetingId }}>
            {t(editing ? 'briefing.write' : 'briefing.openSheet')}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** What the host has told the visitors of a meeting; nothing at all for those whom it does not concern. */
export function BriefingOfMeeting({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const query = useQuery(briefingQuery(meetingId));
  if (query.error && toProblem(query.error).status === 404) return null;
  return (
    <Section title={t('briefing.title')}>
      <Loaded query={query} lines={2}>
        {(briefing) => <Told briefing={briefing} />}
      </Loaded>
    </Section>
  );
}
