import type { Content, Demand, Section } from './api';

const long = (text: string | null | undefined) => (text ?? '').trim().length;

/** How many characters are written in a section; rows count by their texts, a mood needs its scale as well. */
function length(content: Content, section: Section): number {
  const text = long(content.sections.find((one) => one.section === section)?.text);
  const sum = (lengths: number[]) => lengths.reduce((total, one) => total + one, text);
  switch (section) {
    case 'CONVEYED':
      return sum(content.documents.map((row) => long(row.number) + long(row.title)));
    case 'QUESTIONS':
      return sum(content.questions.map((row) => long(row.question) + long(row.answer)));
    case 'OPINIONS':
      return sum(content.opinions.map((row) => long(row.topic) + long(row.text)));
    case 'PROPOSALS':
      return sum(content.proposals.map((row) => long(row.content)));
    case 'MOOD':
      return content.mood ? text : 0;
    default:
      return text;
  }
}

export function met(demand: Demand, content: Content): boolean {
  const nothing = content.sections.find((one) => one.section === demand.section)?.nothing;
  const count = length(content, demand.section);
  return (count > 0 && count >= demand.minLength) || Boolean(demand.mayBeNone && nothing);
}

/** What the server will say when this is saved, said while it is typed: the score and what is missing. */
export function completeness(demands: Demand[], content: Content) {
  const required = demands.filter((demand) => demand.required);
  const open = required.filter((demand) => !met(demand, content));
  const weight = (rows: Demand[]) => rows.reduce((total, row) => total + row.weight, 0);
  const all = weight(required);
  return {
    score: all === 0 ? 100 : Math.floor((100 * (all - weight(open))) / all),
    missing: open.map((demand) => demand.section),
  };
}
