import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/shared/format/dates';
import { type ApiProblem, toProblem } from '@/shared/http/problem';
import type { Schemas } from '@/shared/http/schemas';
import { wordsFor } from '@/shared/ui/ErrorPanel';
import { Changes } from '@/shared/ui/HistoryList';
import { WarnIcon } from '@/shared/ui/icons';

export type Conflict = {
  /** Reads the object again; what was typed stays in the form. */
  reload: () => Promise<unknown>;
  /** The latest entries of the object's history, to say who changed it. */
  lastChange: () => Promise<Schemas['PageHistoryEvent']>;
};

/** Somebody else changed the object meanwhile: who, what, and the way on without losing a word. */
export function ConflictPanel({ conflict, forget }: { conflict: Conflict; forget: () => void }) {
  const { t } = useTranslation();
  const [reloading, setReloading] = useState(false);
  const [failed, setFailed] = useState<ApiProblem>();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const last = useQuery({
    queryKey: ['conflict'],
    queryFn: conflict.lastChange,
    gcTime: 0,
    retry: false,
  });
  const event = last.data?.items[0];
  const reload = async () => {
    setReloading(true);
    try {
      await conflict.reload();
      forget();
    } catch (error) {
      setFailed(toProblem(error));
    }
    setReloading(false);
  };
  return (
    <div className="error-panel" role="alert" tabIndex={-1} ref={panel}>
      <WarnIcon />
      <div>
        <p className="error-title">{t('conflict.title')}</p>
        {event && (
          <>
            <p>
              {t('conflict.who', {
                who: event.actorName,
                when: formatMoment(event.at),
                what: event.summary,
              })}
            </p>
            <Changes event={event} />
          </>
        )}
        <p>{t('conflict.hint')}</p>
        {failed && <p>{failed.message || t(`${wordsFor(failed)}.hint`)}</p>}
        <Button onClick={() => void reload()} loading={reloading}>
          {t('conflict.reload')}
        </Button>
      </div>
    </div>
  );
}
