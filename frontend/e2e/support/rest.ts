import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { BASE_URL } from './stack';

const tokens = new WeakMap<Page, string>();

/** Remembers with which token the page last spoke to the server. */
export function listen(page: Page) {
  page.on('request', (request) => {
    const { authorization } = request.headers();
    if (authorization && request.url().includes('/api/')) tokens.set(page, authorization);
  });
}

type Answer = Record<string, unknown>;

/** Sets the scene as the person of the page; what a journey is about is done on the page. */
export async function rest<T = Answer>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
  version?: number,
): Promise<T> {
  const answer = await fetch(`${BASE_URL}/api/v1${path}`, {
    method,
    headers: {
      authorization: tokens.get(page) ?? '',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
