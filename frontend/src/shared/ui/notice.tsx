import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon, DoneIcon } from './icons';

type Notice = { id: number; text: string };

let notices: Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: Notice[]) {
  notices = next;
  for (const listener of listeners) listener();
}

function dismiss(id: number) {
  publish(notices.filter((notice) => notice.id !== id));
}

/** Says what happened, for a few seconds, to eyes and to screen readers. */
export function say(text: string) {
  lastId += 1;
  const id = lastId;
  publish([...notices.slice(-2), { id, text }]);
  setTimeout(() => dismiss(id), 8000);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Notices() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <div className="notice" key={notice.id}>
          <DoneIcon />
          <span>{notice.text}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.close')}
            onClick={() => dismiss(notice.id)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  );
}
