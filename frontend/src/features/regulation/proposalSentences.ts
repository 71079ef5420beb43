import type { TFunction } from 'i18next';
import type { DueRow, PhraseRow, RungRow } from './api';

type Part<Row, Name extends keyof Row> = Pick<Row, Name>;

/** Within how many working days something is owed, in plain words. */
export function dueSentence(
  row: Part<DueRow, 'obligation' | 'level' | 'workingDays'>,
  t: TFunction,
): string {
  return t(`rule.proposal.due.${row.obligation}`, {
    level: row.level ? t(`rule.proposal.level.${row.level}`) : '',
    count: row.workingDays,
  });
}

/** When somebody is told, and who. */
export function rungSentence(
  row: Part<RungRow, 'days' | 'hours' | 'parties'>,
  t: TFunction,
): string {
  const byHour = row.hours !== null && row.hours !== undefined;
  const distance = (byHour ? row.hours : row.days) ?? 0;
  const side = distance < 0 ? 'before' : distance > 0 ? 'after' : 'at';
  return t(`rule.proposal.${byHour ? 'hours' : 'days'}.${side}`, {
    count: Math.abs(distance),
    who: row.parties.map((party) => t(`enum.ladderParty.${party}`)).join(', '),
  });
}

export function phraseSentence(row: Part<PhraseRow, 'field' | 'phrase'>, t: TFunction): string {
  return t('rule.proposal.phrase', {
    field: t(`enum.clarityField.${row.field}`),
    phrase: row.phrase,
  });
}
