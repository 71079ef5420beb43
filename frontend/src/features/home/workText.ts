import { formatDate, formatMonth } from '@/shared/format/dates';
import type { Item } from './api';

/** Kinds that are told as a number even when there is but one, who or where being said below. */
const NUMBERS: Item['kind'][] = [
  'THEMATIC_GAP',
  'CELL_WITHOUT_DAY',
  'ORPHAN_CELL',
  'ASSIGNMENT_GAP',
  'PLAN_OF_OTHERS',
  'REPORT_OF_OTHERS',
  'BRIEFING_OF_OTHERS',
  'PROPOSAL_OF_OTHERS',
  'PROPOSAL_LONG_LATE',
];

/** The key of the words for a piece of work and what is put into them. */
export function workText(item: Item): { key: string; values: Record<string, string | number> } {
  const single = item.count === 1 && !NUMBERS.includes(item.kind);
  return {
    key: `work.${single ? 'one' : 'many'}.${item.kind}`,
    values: {
      number: item.count,
      subject: item.subject ?? '',
      year: item.year ?? '',
      on: formatDate(item.on),
      month: item.on ? formatMonth(item.on.slice(0, 7)) : '',
    },
  };
}

/** Who and where, below the words, where they do not say it themselves. */
export function workPlace({ kind, subject, place }: Item): string {
  const named = kind === 'VISIT_UNRECORDED' || kind === 'ORPHAN_CELL' ? subject : null;
  return [named, place].filter(Boolean).join(' · ');
}
