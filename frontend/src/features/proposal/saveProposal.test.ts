import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Proposal } from './api';
import type { Values } from './proposalDraft';
import { saveFirst } from './saveProposal';

// Outside a browser an address of the page's own server has to be whole.
vi.hoisted(() => {
  const Whole = globalThis.Request;
  globalThis.Request = class extends Whole {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'http://localhost') : input, init);
    }
  };
});

const ID = '11111111-1111-4111-a111-111111111111';
const typed: Values = {
  line: 'UP',
  unitId: 'cell',
  kind: 'DIFFICULTY',
  content: 'Cầu treo hỏng ván',
};

type Sent = { method: string; path: string; key: string | null; body: string };

/** A server that has the draft already, while the line broke before its answer came. */
function serverKnows(line: Proposal['row']['line'], unit: string) {
  const sent: Sent[] = [];
  const made = { row: { id: ID, unit: { id: unit }, line }, version: 3 };
  const answer = (status: number, body: object) =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 300 ? 'application/json' : 'application/problem+json' },
    });
  vi.stubGlobal('fetch', async (request: Request) => {
    const { method } = request;
    const path = new URL(request.url).pathname;
    sent.push({
      method,
      path,
      key: request.headers.get('Idempotency-Key'),
      body: await request.text(),
    });
    if (method === 'POST' && sent.length === 1) {
      return answer(409, { status: 409, code: 'idempotency.otherRequest' });
    }
    return answer(200, made);
  });
  return sent;
}

describe('a draft whose first sending arrived without anybody being told', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('takes what was typed since, and is not made twice', async () => {
    const sent = serverKnows('UP', 'cell');
    await saveFirst(typed, ID);
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v1/proposals',
      `GET /api/v1/proposals/${ID}`,
      `PUT /api/v1/proposals/${ID}`,
    ]);
    expect(sent[0]?.key).toBe(ID);
    expect(JSON.parse(sent[0]?.body ?? '').id).toBe(ID);
    expect(JSON.parse(sent[2]?.body ?? '').content.content).toBe('Cầu treo hỏng ván');
  });

  test.each([
    ['of another place', 'UP', 'another cell'],
    ['that goes another way', 'DIRECT', 'cell'],
  ] as const)('stays as it is, when what was typed since is one %s', async (_, line, unit) => {
    const sent = serverKnows(line, unit);
    await saveFirst(typed, ID);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
    expect(sent[2]?.key).not.toBe(ID);
  });
});
