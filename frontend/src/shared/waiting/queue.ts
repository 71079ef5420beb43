import type { TFunction } from 'i18next';
import { draftsOf, dropDraft, keepDraft, readDraft } from '@/shared/drafts';
import { type ApiProblem, toProblem } from '@/shared/http/problem';

/** Why the server did not take it: what the person has to mend before it can go. */
export type Fault = Pick<ApiProblem, 'status' | 'code' | 'title' | 'message' | 'violations'>;

/** What everything that waits on this machine has in common. */
export type Waits = {
  fault?: Fault | undefined;
  /** Taken up again to be changed: it goes when its writer says so. */
  editing?: boolean | undefined;
};

export type Item<T extends Waits = Waits> = { kind: Kind<T>; id: string; at: string; value: T };

/** One sort of thing that waits, and how it is sent. */
export type Kind<T extends Waits = Waits> = {
  /** How the names of its drafts begin. */
  name: string;
  /** What it is, and where, in the words of the list. */
  describe(value: T, t: TFunction): { what: string; where?: string | undefined };
  /** The form in which it is changed. */
  form(id: string, value: T): { to: string; search?: Record<string, string> };
  /**
   * Brings it to the server, where a part of it may have arrived before; `keep` notes how far it came, so that trying
   * again goes on from there.
   */
  send(id: string, value: T, keep: (value: T) => void): Promise<void>;
};

export const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>) => kind.name + id;

/** Everything of this person that waits here, the longest first. */
export const waitingOf = (user: string, kinds: readonly Kind[]): Item[] =>
  kinds
    .flatMap((kind) => draftsOf<Waits>(user, kind.name).map((kept) => ({ kind, ...kept })))
    .sort((a, b) => a.at.localeCompare(b.at));

/** Goes by itself as soon as there is a line: nothing is wrong with it and nobody is changing it. */
export const ready = ({ value }: Item) => !value.fault && !value.editing;

/** Whether its form is what this address shows. */
export function openAt({ kind, id, value }: Item, at: { pathname: string; search: object }) {
  const { to, search = {} } = kind.form(id, value);
  const asked = at.search as Record<string, string>;
  return to === at.pathname && Object.keys(search).every((name) => search[name] === asked[name]);
}

/** No answer, signed out, too slow, too many at once, the server in trouble: none is the fault of what is sent. */
const passing = ({ status }: ApiProblem) => [0, 401, 408, 429].includes(status) || status >= 500;

const faultOf = ({ status, code, title, message, violations }: ApiProblem): Fault => ({
  status,
  code,
  title,
  message,
  violations,
});

export type Outcome = 'sent' | 'later' | 'refused' | 'held' | 'gone';

/** Sends what waits as it is now, once even where several windows try; what cannot go stays and says why. */
export async function deliver(user: string, { kind, id, at }: Item): Promise<Outcome> {
  const name = kind.name + id;
  const read = () => readDraft<Waits>(user, name)?.value;
  return alone(name, async () => {
    let value = read();
    if (!value || value.editing) return 'gone';
    // What was written meanwhile in its form is newer than what is on its way.
    const untouched = () => JSON.stringify(read()) === JSON.stringify(value);
    const keep = (next: Waits) => {
      if (untouched()) keepDraft(user, name, next, new Date(at));
      value = next;
    };
    try {
      await kind.send(id, { ...value, fault: undefined }, keep);
      if (untouched()) dropDraft(user, name);
      return 'sent';
    } catch (error) {
      const problem = toProblem(error);
      if (passing(problem)) return 'later';
      keep({ ...value, fault: faultOf(problem) });
      return 'refused';
    }
  });
}

/** Whoever holds the name in another window, were it the form itself, has it to himself. */
async function alone(name: string, act: () => Promise<Outcome>): Promise<Outcome> {
  if (!navigator.locks) return act();
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? act() : 'held'));
}
