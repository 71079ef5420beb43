import type { Fault } from './queue';

/** What is wrong with something that was refused, as a clerk would say it: why, then each point. */
export function wordsFor(fault: Fault | undefined): { title: string; said: string[] } | null {
  if (!fault) return null;
  if (fault.status === 412) return { title: 'waiting.fault.overtaken', said: [] };
  if (fault.violations.length > 0) {
    return { title: 'waiting.fault.unclear', said: fault.violations.map(({ message }) => message) };
  }
  return { title: 'waiting.fault.refused', said: fault.message ? [fault.message] : [] };
}
