import { describe, expect, test } from 'vitest';
import {
  agencyQueue,
  asked,
  confirmQueue,
  countOf,
  deskQueue,
  mineQueue,
  type Queue,
} from './queues';

const COUNTS = [
  { state: 'DRAFT', count: 2, overdue: 0, paused: 0, extensionAsked: 0, coordinated: 0 },
  { state: 'SUBMITTED', count: 5, overdue: 2, paused: 0, extensionAsked: 0, coordinated: 0 },
  { state: 'ACCEPTED', count: 4, overdue: 3, paused: 2, extensionAsked: 1, coordinated: 2 },
  { state: 'DISPUTED', count: 1, overdue: 1, paused: 1, extensionAsked: 0, coordinated: 0 },
  { state: 'UNRESOLVED', count: 1, overdue: 0, paused: 0, extensionAsked: 0, coordinated: 0 },
  { state: 'ANSWERED', count: 0, overdue: 0, paused: 0, extensionAsked: 0, coordinated: 3 },
  { state: 'CLOSED', count: 9, overdue: 0, paused: 0, extensionAsked: 0, coordinated: 5 },
] as const;

const count = (queue: Queue, key: string) => {
  const tab = queue.tabs.find((one) => one.key === key);
  return tab && countOf(tab, [...COUNTS]);
};

describe('queues', () => {
  test('a tab counts its states, what is late in any of them, or all that is open', () => {
    expect(count(deskQueue, 'new')).toBe(3);
    expect(count(deskQueue, 'back')).toBe(1);
    expect(count(deskQueue, 'deskLate')).toBe(2);
    expect(count(deskQueue, 'agencyLate')).toBe(4);
    expect(count(agencyQueue, 'toAnswer')).toBe(1);
    expect(count(agencyQueue, 'overdue')).toBe(6);
    expect(count(agencyQueue, 'coordinating')).toBe(2);
    expect(count(mineQueue, 'open')).toBe(13);
    expect(count(mineQueue, 'asked')).toBe(3);
    expect(count(agencyQueue, 'waiting')).toBe(3);
    expect(count(deskQueue, 'extension')).toBe(1);
    expect(count(mineQueue, 'closed')).toBe(9);
  });

  test('a tab asks the list for what it counts', () => {
    const ask = (queue: Queue) => queue.tabs.map((tab) => asked(tab));
    expect(ask(mineQueue)).toEqual([
      { paused: true },
      { show: 'TAKEN_UP', open: true },
      { show: 'TO_TAKE_UP', open: true },
      { open: true },
      { state: ['DRAFT'] },
      { state: ['RETURNED'] },
      { state: ['ANSWERED'] },
      { open: false },
    ]);
    expect(ask(deskQueue)).toContainEqual({
      state: ['SUBMITTED', 'DECLINED', 'UNRESOLVED'],
      overdue: true,
    });
    expect(ask(deskQueue)).toContainEqual({
      extension: 'ASKED',
      state: ['ACCEPTED', 'DISPUTED'],
    });
    expect(ask(agencyQueue)).toContainEqual({
      show: 'COORDINATING',
      state: ['REFERRED', 'ACCEPTED', 'DISPUTED'],
    });
    expect(ask(confirmQueue)).toEqual([
      { show: 'TO_CONFIRM', open: true },
      { show: 'TO_INFORM', open: true },
    ]);
  });
});
