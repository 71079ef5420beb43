import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '@/shared/http/newKey';
import { toProblem } from '@/shared/http/problem';
import { type Attachment, type Owner, sendFile } from './api';
import { refusal, refusalOf } from './files';

export type Upload = {
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  part: number;
  /** Why it was not taken: the server's words, or the key of ours. */
  said?: { text?: string; key?: string };
  /** Whether sending it again may help. */
  again?: boolean;
};

/** No answer, signed out, too slow, too many at once: none of them is the fault of the file. */
const PASSING = [0, 401, 408, 429];

/** Files on their way, one after the other over a weak line; they wait as long as they may not go. */
export function useUploads(
  owner: Owner | undefined,
  may: boolean,
  arrived: (file: Attachment) => void,
) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef<{ key: string; abort: AbortController }>(undefined);
  const done = useRef(arrived);
  done.current = arrived;

  useEffect(() => () => running.current?.abort.abort(), []);

  const change = useCallback((key: string, next: Partial<Upload>) => {
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  }, []);

  const send = useCallback(
    async ({ key, file }: Upload) => {
      const abort = new AbortController();
      running.current = { key, abort };
      change(key, { state: 'sending', part: 0, said: undefined });
      try {
        const progress = (part: number) => change(key, { part });
        done.current(await sendFile({ file, owner, key, progress, signal: abort.signal }));
        setUploads((before) => before.filter((one) => one.key !== key));
      } catch (error) {
        const problem = toProblem(error);
        const again = PASSING.includes(problem.status) || problem.status >= 500;
        change(key, { state: 'failed', said: refusalOf(problem), again });
      } finally {
        running.current = undefined;
      }
    },
    [owner, change],
  );

  useEffect(() => {
    const next = uploads.find((one) => one.state === 'waiting');
    if (may && next && !running.current) void send(next);
  }, [uploads, may, send]);

  const add = (files: File[]) =>
    setUploads((before) => [
      ...before,
      ...files.map((file): Upload => {
        const refused = refusal(file);
        const upload = { key: newKey(), file, part: 0 };
        return refused
          ? { ...upload, state: 'failed', said: { key: refused } }
          : { ...upload, state: 'waiting' };
      }),
    ]);
  return {
    uploads,
    add,
    retry: (key: string) => change(key, { state: 'waiting', said: undefined }),
    /** Lets a file be; one that is on its way, were the line only holding it up, is stopped. */
    drop: (key: string) => {
      setUploads((before) => before.filter((one) => one.key !== key));
      if (running.current?.key === key) running.current.abort.abort();
    },
  };
}
