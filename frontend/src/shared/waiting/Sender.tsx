import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { watchDrafts } from '@/shared/drafts';
import { useMe } from '@/shared/hooks/useMe';
import { useOnline } from '@/shared/hooks/useOnline';
import { say } from '@/shared/ui/notice';
import { deliver, type Item, type Kind, keyOf, openAt, ready, waitingOf } from './queue';

const AGAIN = 15_000;

type Queue = {
  items: Item[];
  /** The key of the one that is on its way. */
  sending: string | undefined;
  /** The line was tried and did not carry. */
  cut: boolean;
  sendNow: (item: Item) => void;
};

const Context = createContext<Queue>({
  items: [],
  sending: undefined,
  cut: false,
  sendNow: () => undefined,
});

/** What waits on this machine to be sent, for the person who is signed in. */
export const useQueue = () => useContext(Context);

/** The same list as long as nothing in it has changed. */
function useItems(kinds: readonly Kind[]): Item[] {
  const { username } = useMe();
  const text = useSyncExternalStore(watchDrafts, () =>
    JSON.stringify(waitingOf(username, kinds).map(({ kind, ...kept }) => [kind.name, kept])),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says whether anything has changed
  return useMemo(() => waitingOf(username, kinds), [text, username, kinds]);
}

type Props = { kinds: readonly Kind[]; children: ReactNode };

/** Sends what waits, one after the other, as soon as there is a line. */
export function Sender({ kinds, children }: Props) {
  const { t } = useTranslation();
  const { username } = useMe();
  const queries = useQueryClient();
  const online = useOnline();
  const { pathname, search } = useLocation();
  const items = useItems(kinds);
  const [sending, setSending] = useState<string>();
  const [cut, setCut] = useState(false);
  const [held, setHeld] = useState(false);
  const running = useRef(false);

  const run = useCallback(
    async (several: Item[]) => {
      if (running.current) return;
      running.current = true;
      for (const item of several) {
        setSending(keyOf(item));
        const outcome = await deliver(username, item);
        setCut(outcome === 'later');
        setHeld(outcome === 'held');
        if (outcome === 'later') break;
        if (outcome !== 'sent') continue;
        say(t('waiting.sent', { what: item.kind.describe(item.value, t).what }));
        void queries.invalidateQueries();
      }
      running.current = false;
      setSending(undefined);
    },
    [username, queries, t],
  );

  // A form that is open sends by itself what is written in it.
  const waiting = useMemo(
    () => items.filter((item) => ready(item) && !openAt(item, { pathname, search })),
    [items, pathname, search],
  );
  useEffect(() => {
    if (online) setCut(false);
  }, [online]);
  useEffect(() => {
    if (!online || sending || waiting.length === 0) return;
    const timer = setTimeout(() => void run(waiting), cut || held ? AGAIN : 0);
    return () => clearTimeout(timer);
  }, [online, sending, waiting, cut, held, run]);

  const sendNow = useCallback((item: Item) => void run([item]), [run]);
  const queue = useMemo(
    () => ({ items, sending, cut: cut || !online, sendNow }),
    [items, sending, cut, online, sendNow],
  );
  return <Context value={queue}>{children}</Context>;
}
