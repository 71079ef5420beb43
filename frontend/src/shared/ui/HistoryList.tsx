import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeText } from '@/shared/format/changes';
import { formatMoment } from '@/shared/format/dates';
import type { Schemas } from '@/shared/http/schemas';
import { ErrorPanel } from './ErrorPanel';
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

type Page = Schemas['PageHistoryEvent'];
type Further = (page: number) => Promise<Page>;

/** Who did what to an object, when and why, newest first; older events come when asked for. */
export function HistoryList({
  query,
  further,
}: {
  query: UseQueryResult<Page>;
  further?: Further;
}) {
  const { t } = useTranslation();
  return (
    <Loaded query={query} lines={4}>
      {(page) =>
        page.items.length === 0 ? (
          <p className="quiet">{t('history.none')}</p>
        ) : (
          <Events first={page} further={further} />
        )
      }
    </Loaded>
  );
}

function Events({ first, further }: { first: Page; further: Further | undefined }) {
  const { t } = useTranslation();
  const [older, setOlder] = useState<Page[]>([]);
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const more = async (load: Further) => {
    setLoading(true);
    setFailed(undefined);
    try {
      const page = await load(first.page + older.length + 1);
      setOlder((before) => [...before, page]);
    } catch (error) {
      setFailed(error);
    }
    setLoading(false);
  };
  // What happened meanwhile moves the others on by as much: none is told twice.
  const events = [
    ...new Map(
      [first, ...older].flatMap(({ items }) => items).map((event) => [event.id, event]),
    ).values(),
  ];
  const left = first.total - events.length;
  return (
    <>
      <ol className="history">
        {events.map((event) => (
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
      {failed !== undefined && <ErrorPanel error={failed} />}
      {left > 0 && !further && (
        <p className="quiet">{t('history.some', { count: events.length, total: first.total })}</p>
      )}
      {left > 0 && further && (
        <Button loading={loading} onClick={() => void more(further)}>
          {t('history.more', { count: left })}
        </Button>
      )}
    </>
  );
}
