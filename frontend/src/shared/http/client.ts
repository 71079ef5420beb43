import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { ApiProblem } from './problem';

type Session = {
  token: () => string | undefined;
  /** Asks for a new token; false when the person has to sign in again. */
  renew: () => Promise<boolean>;
};

let session: Session = { token: () => undefined, renew: async () => false };
let language = 'vi';

export function callWithSession(next: Session) {
  session = next;
}

/** The headers of every call, for a way of calling that this client has not. */
export function callHeaders(): Record<string, string> {
  const token = session.token();
  return { 'Accept-Language': language, ...(token ? { Authorization: `Bearer ${token}` } : {}) };
}

export const renewSession = () => session.renew();

export function speak(next: string) {
  language = next;
}

const headers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(callHeaders())) request.headers.set(name, value);
    return request;
  },
};

/** Repeats a call once with a renewed token when the first answer was 401. */
async function fetchWithRenewal(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 401 || !session.token() || !(await session.renew())) return response;
  again.headers.set('Authorization', `Bearer ${session.token()}`);
  return fetch(again);
}

export const api = createClient<paths>({ baseUrl: '', fetch: fetchWithRenewal });
api.use(headers);

export type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The body of a successful answer; throws {@link ApiProblem} otherwise. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<T> {
  let settled: Answer<T>;
  try {
    settled = await answer;
  } catch {
    throw new ApiProblem(0);
  }
  const { data, error, response } = settled;
  if (!response.ok) {
    throw new ApiProblem(response.status, typeof error === 'object' && error ? error : undefined);
  }
  return data as T;
}

/** The header that says which version of an object an update was made on. */
export const ifMatch = (version: number | null | undefined) => ({
  'If-Match': `"${version ?? 0}"`,
});
