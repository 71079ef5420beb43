// What is measured: the lists that the contract names, every GET without a part of an address left open and with the
// parameters it needs; and questions as people ask them of these, with filters, orders and pages far down.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { id, KIND, REGULATION } from './numbers.mjs';

const now = new Date();
const year = now.getFullYear();
const month = `${year}-${String(now.getMonth() + 1).padStart(2, '0')}`;
const GIVEN = { from: `${year}-01-01`, to: `${year}-12-31`, year, month, quarter: 4, regulationId: REGULATION[2], by: 'UNIT', officialId: id(KIND.official, 0), unitId: id(KIND.commune, 0), text: 'đường vào bản sạt lở' };
const NOT_LISTS = /^\/api\/v1\/(settings|feeds)/;
const commune = id(KIND.commune, 0);

/** In the words of the lists' addresses; each is asked by the organizer of the province. */
const QUESTIONS = [
  'units?search=chieng', 'units?kind=CELL&sort=code,desc&page=90', `units?under=${commune}&sort=kind`,
  'officials?search=dung', 'officials?rank=TEAM_MEMBER&page=19', 'officials?sort=code,desc', `officials?unitId=${id(KIND.agency, 0)}`,
  'assignments?search=chieng', 'assignments?current=true&sort=unit&page=30', 'assignments?sort=regulation,desc', 'assignments?sort=from', `assignments?under=${commune}`,
  'cells?search=chieng', 'cells?withoutSchedule=true', 'cells?sort=name&page=90', 'cells?sort=code,desc',
  `meetings?from=${month}-01&to=${month}-28`, `meetings?from=${year}-01-01&to=${year}-12-31&search=chieng&sort=cell`, `meetings?from=${year}-01-01&to=${year}-12-31&kind=THEMATIC`, `meetings?from=${year}-01-01&to=${year}-12-31&page=1400`,
  `expected-visits?from=${month}-01&to=${month}-28`, `expected-visits?from=${year}-01-01&to=${year}-12-31&sort=official&page=200`,
  'heats?kind=CELL&notVisited=true', 'heats?sort=name&page=90', 'heats?show=HOT',
  `briefings?year=${year}&show=MISSING&sort=heldOn,desc`, `briefings?year=${year}&search=chieng`,
  'steering/visits?flagged=true&sort=official', 'steering/visits?sort=cell&page=200', `steering?under=${commune}`,
  'visit-reports?state=SUBMITTED', 'visit-reports?timeliness=LATE&sort=score', 'visit-reports?search=dung&sort=dueOn,desc', 'visit-reports?page=200', `visit-reports?from=${month}-01`, `visit-reports?unitId=${commune}`,
  `work-plans?year=${year}&timeliness=LATE&sort=submittedAt,desc`, `work-plans?year=${year}&search=dung`, `work-plans?year=${year}&reception=WAITING&sort=dueOn`,
  'quota-lines?size=100', 'quota-lines?state=AT_RISK&sort=done', 'quota-lines?search=dung',
  `rosters?month=${month}-01`, 'rosters?sort=unit&page=20', 'teams?search=so%201', 'teams?sort=unit', 'orphan-cells?sort=since', 'orphan-cells?search=chieng',
  'field-trips?search=dung', `field-trips?from=${month}-01&sort=unit`, 'field-trips?kind=SURVEY&page=20',
  'unrecorded-visits?search=dung', 'unrecorded-visits?sort=official', 'notices?unread=true', 'thematic-gaps?quarter=3&sort=name', 'thematic-gaps?search=chieng',
];

export const questions = () => QUESTIONS.map((question) => `/api/v1/${question}`);

export function lists() {
  const { paths } = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'));
  const found = [];
  for (const [path, { get }] of Object.entries(paths)) {
    const answer = get?.responses?.['200']?.content;
    if (!answer?.['application/json'] || path.includes('{') || NOT_LISTS.test(path)) continue;
    const needed = (get.parameters ?? []).filter((p) => p.in === 'query' && p.required).map((p) => p.name);
    const unknown = needed.filter((name) => GIVEN[name] === undefined);
    if (unknown.length > 0) console.error(`not measured: ${path} needs ${unknown.join(', ')}`);
    else found.push(path + (needed.length ? `?${new URLSearchParams(needed.map((name) => [name, GIVEN[name]]))}` : ''));
  }
  return found;
}
