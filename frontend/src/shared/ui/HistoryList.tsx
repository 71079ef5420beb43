import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeText } from '@/shared/format/changes';
import { formatMoment } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { Loaded } from './Loaded';

type Event = Schemas['HistoryEvent'];

/** What an event changed: each field, what it was and what it became. */
export function Changes({ event }: { event: Event }) {
  const { i18n } = useTranslation();
  const changes = event.changes.filter(({ after }) => after !== event.reason || !after);
  if (changes.length === 0) return null;
  return (
    <ul className="history-changes">
      {changes.map((change) => (
        <li key={change.field}>{changeText(i18n, event, change)}</li>
      ))}
    </ul>
  );
}

/** Who did what to an object, when and why, newest first. */
export function HistoryList({ query }: { query: UseQueryResult<Schemas['PageHistoryEvent']> }) {
  const { t } = useTranslation();
  return (
    <Loaded query={query} lines={4}>
      {(page) =>
        page.items.length === 0 ? (
          <p className="quiet">{t('history.none')}</p>
        ) : (
          <ol className="history">
            {page.items.map((event) => (
              <li key={event.id}>
                <p className="history-head">
                  <time dateTime={event.at}>{formatMoment(event.at)}</time>
                  <span>
                    {event.actorName}
                    {event.actorUnit ? ` · ${event.actorUnit}` : ''}
                  </span>
                </p>
                <p>{event.summary}</p>
                {event.reason && (
                  <p className="quiet">{t('history.reason', { reason: event.reason })}</p>
                )}
                <Changes event={event} />
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
