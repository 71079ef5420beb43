import type { i18n } from 'i18next';
import type { Schemas } from '@/shared/http/schemas';
import { formatDate, formatMoment, formatMonth, formatTime, monthNumber } from './dates';

type Event = Schemas['HistoryEvent'];
type Change = Event['changes'][number];

/** Which words a field's values are told in; a field of two objects may have two sets. */
const WORDS: Record<string, string[]> = {
  absenceReason: ['absenceReason'],
  heat: ['heatShown'],
  category: ['memberCategory'],
  mood: ['mood'],
  answer: ['answerState'],
  cancelReason: ['cancelReason'],
  kind: ['unitKind', 'importKind', 'meetingKind', 'holidayKind'],
  obligation: ['obligation'],
  outcome: ['outcome'],
  'proposal.outcome': ['proposalOutcome'],
  proposalKind: ['proposalKind'],
  proposalLine: ['proposalLine'],
  competence: ['competence'],
  extension: ['extensionState'],
  sector: ['sector'],
  sectors: ['sector'],
  urgency: ['urgency'],
  closure: ['closure'],
  reached: ['recipient'],
  period: ['period'],
  rank: ['rank'],
  ranks: ['rank'],
  rosterState: ['rosterState'],
  scope: ['scope'],
  state: ['planState', 'importState', 'reportState'],
  'proposal.state': ['proposalState'],
  tripKind: ['fieldTripKind'],
};

/** Several values in one. */
const LISTS = ['ranks', 'reached', 'sectors'];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const TIME = /^\d{2}:\d{2}(:[\d.]+)?$/;
const PLANNED_MONTH = /(^|; )(\d{2}): /g;

/** What a field of this object is called. */
export function fieldName(texts: i18n, action: string, field: string): string {
  const object = action.split('.')[0];
  const own = `field.of.${object}.${field}`;
  return texts.exists(own) ? texts.t(own) : texts.t(`field.${field}`);
}

/** A recorded value as people say it; the trail itself keeps what the machine wrote. */
export function fieldValue(texts: i18n, field: string, value: string | null, object = ''): string {
  if (value === null || value === '') return texts.t('history.blank');
  const told = (one: string) => {
    const key = (WORDS[`${object}.${field}`] ?? WORDS[field] ?? [])
      .map((group) => `enum.${group}.${one}`)
      .find((candidate) => texts.exists(candidate));
    return key ? texts.t(key) : one;
  };
  if (LISTS.includes(field)) return value.replace(/[[\]]/g, '').split(', ').map(told).join(', ');
  if (field === 'visits') {
    const month = (number: string) => texts.t('plan.month', { month: monthNumber(Number(number)) });
    return value.replace(PLANNED_MONTH, (_, before, number) => `${before}${month(number)}: `);
  }
  if (value === 'true') return texts.t('common.yes');
  if (value === 'false') return texts.t('common.no');
  if (DATE.test(value)) return formatDate(value);
  if (MONTH.test(value)) return formatMonth(value);
  if (MOMENT.test(value)) return formatMoment(value);
  if (TIME.test(value)) return formatTime(value);
  return told(value);
}

/** One change in words: what was set, or what became of what. */
export function changeText(texts: i18n, { action }: Pick<Event, 'action'>, change: Change): string {
  const field = fieldName(texts, action, change.field);
  const object = action.split('.')[0];
  const after = fieldValue(texts, change.field, change.after ?? null, object);
  if (!change.before) return texts.t('history.set', { field, after });
  const before = fieldValue(texts, change.field, change.before, object);
  return texts.t('history.change', { field, before, after });
}
