import type { TFunction } from 'i18next';
import type {
  DeadlineRule,
  LimitRule,
  QuotaRule,
  ReportAcceptanceRule,
  ReportSectionRule,
  ThematicRule,
} from './api';

type QuotaWords = Pick<
  QuotaRule,
  'rank' | 'districtSecretary' | 'scope' | 'minimum' | 'period' | 'onlineCounts'
>;
type DeadlineWords = Pick<
  DeadlineRule,
  'obligation' | 'kind' | 'ranks' | 'month' | 'day' | 'days' | 'yearFrom' | 'yearTo'
>;

function who(rule: QuotaWords, t: TFunction): string {
  const rank = t(`enum.rank.${rule.rank}`);
  if (rule.districtSecretary === true) return t('rule.whoSecretary', { rank });
  if (rule.districtSecretary === false) return t('rule.whoNotSecretary', { rank });
  return rank;
}

/** A quota rule as a person would say it. */
export function quotaSentence(rule: QuotaWords, t: TFunction): string {
  const words = { who: who(rule, t), where: t(`rule.where.${rule.scope}`) };
  const main =
    rule.minimum === null || rule.minimum === undefined
      ? t('rule.quotaNoNumber', words)
      : t('rule.quota', {
          ...words,
          count: rule.minimum,
          period: t(`rule.per.${rule.period}`),
        });
  return `${main} ${t(rule.onlineCounts ? 'rule.online' : 'rule.notOnline')}`;
}

function years(rule: DeadlineWords, t: TFunction): string {
  const { yearFrom, yearTo } = rule;
  if (yearFrom && yearFrom === yearTo) return t('rule.oneYear', { year: yearFrom });
  if (yearFrom && yearTo) return t('rule.yearsFromTo', { from: yearFrom, to: yearTo });
  if (yearFrom) return t('rule.yearsFrom', { from: yearFrom });
  return t('rule.everyYear');
}

/** A deadline rule as a person would say it. */
export function deadlineSentence(rule: DeadlineWords, t: TFunction): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const ranks = rule.ranks.map((rank) => t(`enum.rank.${rank}`)).join(', ');
  return t(`rule.deadline.${rule.kind}`, {
    what: t(`enum.obligation.${rule.obligation}`),
    who: ranks || t('rule.everyone'),
    date: `${two(rule.day ?? 0)}/${two(rule.month ?? 0)}`,
    day: rule.day,
    days: rule.days,
    years: years(rule, t),
  });
}

type SectionWords = Pick<
  ReportSectionRule,
  'section' | 'required' | 'mayBeNone' | 'minLength' | 'weight'
>;

/** What is asked of a section of a report, as a person would say it. */
export function sectionSentence(rule: SectionWords, t: TFunction): string {
  const how = !rule.required ? 'optional' : rule.mayBeNone ? 'requiredOrNone' : 'requiredAlways';
  return t('rule.report.sentence', {
    section: t(`enum.reportSection.${rule.section}`),
    how: t(`rule.report.${how}`),
    length: rule.minLength,
    weight: rule.weight,
  });
}

export function acceptanceSentence(
  rule: Pick<ReportAcceptanceRule, 'minScore'>,
  t: TFunction,
): string {
  return t('rule.report.acceptance', { score: rule.minScore });
}

/** From where on there is a warning, as a person would say it. */
export function limitSentence(rule: Pick<LimitRule, 'limit' | 'most'>, t: TFunction): string {
  return t(`rule.common.limit.${rule.limit}`, { count: rule.most });
}

export function thematicSentence(rule: Pick<ThematicRule, 'minimum'>, t: TFunction): string {
  return t('rule.common.thematic', { count: rule.minimum });
}
