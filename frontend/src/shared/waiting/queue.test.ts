import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepDraft, readDraft } from '@/shared/drafts';
import { ApiProblem } from '@/shared/http/problem';
import { deliver, type Item, type Kind, openAt, ready, type Waits, waitingOf } from './queue';

type Note = Waits & { text: string; far?: number };

const send = vi.fn<Kind<Note>['send']>();
const notes: Kind<Note> = {
  name: 'note.',
  describe: ({ text }) => ({ what: text }),
  form: (id) => ({ to: `/notes/${id}` }),
  send,
};

const keep = (user: string, id: string, note: Note, at = new Date()) =>
  keepDraft(user, `note.${id}`, note, at);
const kept = (user: string, id: string) => readDraft<Note>(user, `note.${id}`);
const only = (user = 'an'): Item => {
  const [item] = waitingOf(user, [notes]);
  if (!item) throw new Error('nothing waits');
  return item;
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  send.mockReset();
});

describe('what waits on this machine', () => {
  test('is listed for its writer alone, the longest first, and outlives the page', () => {
    keep('an', '2', { text: 'later' }, new Date('2026-11-02'));
    keep('an', '1', { text: 'earlier' }, new Date('2026-11-01'));
    keep('an.nguyen', '3', { text: 'of another' });
    expect(waitingOf('an', [notes]).map(({ id }) => id)).toEqual(['1', '2']);
    expect(waitingOf('binh', [notes])).toEqual([]);
  });

  test('is left to its form where that is open', () => {
    keep('an', '1', { text: 'a' });
    expect(openAt(only(), { pathname: '/notes/1', search: {} })).toBe(true);
    expect(openAt(only(), { pathname: '/notes/2', search: {} })).toBe(false);
  });

  test('goes once and is gone', async () => {
    keep('an', '1', { text: 'a' });
    const item = only();
    expect(await deliver('an', item)).toBe('sent');
    expect(await deliver('an', item)).toBe('gone');
    expect(send).toHaveBeenCalledTimes(1);
    expect(waitingOf('an', [notes])).toEqual([]);
  });

  test.each([0, 401, 408, 429, 500, 503])(
    'stays as it is after %s, to be tried again',
    async (status) => {
      keep('an', '1', { text: 'a' }, new Date('2026-11-01'));
      send.mockRejectedValueOnce(new ApiProblem(status));
      expect(await deliver('an', only())).toBe('later');
      expect(only().at).toBe('2026-11-01T00:00:00.000Z');
      expect(ready(only())).toBe(true);
    },
  );

  test('what is refused stays, says why, and does not go again by itself', async () => {
    keep('an', '1', { text: 'a' });
    const violations = [{ field: 'content.place', code: 'vague', message: 'Ghi rõ ở đâu' }];
    send.mockRejectedValueOnce(new ApiProblem(400, { title: 'Chưa rõ', violations }));
    expect(await deliver('an', only())).toBe('refused');
    expect(only().value.fault).toMatchObject({ status: 400, violations });
    expect(ready(only())).toBe(false);
  });

  test('goes on from where the line broke', async () => {
    keep('an', '1', { text: 'a' });
    send.mockImplementationOnce(async (_, value, note) => {
      note({ ...value, far: 1 });
      throw new ApiProblem(0);
    });
    await deliver('an', only());
    await deliver('an', only());
    expect(send.mock.calls[1]?.[1]).toMatchObject({ text: 'a', far: 1 });
  });

  test('what is being changed waits for its writer; what was changed on the way is not thrown away', async () => {
    keep('an', '1', { text: 'a', editing: true });
    expect(await deliver('an', only())).toBe('gone');
    keep('an', '1', { text: 'a' });
    send.mockImplementationOnce(async () => {
      keep('an', '1', { text: 'b', editing: true });
    });
    expect(await deliver('an', only())).toBe('sent');
    expect(kept('an', '1')?.value).toEqual({ text: 'b', editing: true });
  });

  test('is left alone while another window holds it', async () => {
    keep('an', '1', { text: 'a' });
    const request = (_: string, __: object, act: (lock: null) => unknown) => act(null);
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await deliver('an', only())).toBe('held');
    expect(send).not.toHaveBeenCalled();
  });
});
