// What is measured: the lists that the contract names, every GET without a part of an address left open and with the
// parameters it needs; and questions as people ask them of these, with filters, orders and pages far down.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { birth } from './lives.mjs';
import { id, KIND, REGULATION, size } from './numbers.mjs';

const now = new Date();
const year = now.getFullYear();
const month = `${year}-${String(now.getMonth() + 1).padStart(2, '0')}`;
const GIVEN = { from: `${year}-01-01`, to: `${year}-12-31`, year, month, quarter: 4, regulationId: REGULATION[2], by: 'UNIT', officialId: id(KIND.official, 0), unitId: id(KIND.commune, 0), text: 'đường vào bản sạt lở' };
/** Whom an organizer means, beyond what the contract demands of everybody; the officials here are all the province's. */
const ORGANIZERS_SAY = { '/api/v1/field-trips/places': ['officialId'] };
const NONE_OF_HIS = { district: ['/api/v1/field-trips/places'] };
/** A file's list is that of one record, which not every role sees; it is among the questions. */
const NOT_LISTS = /^\/api\/v1\/(settings|feeds|attachments)/;
const commune = id(KIND.commune, 0);
const agency = id(KIND.agency, 0);
const lastYear = `${year - 1}-12-31`;
/** The youngest matter of the first commune that has a file. */
const withFile = () => {
  for (let n = size.proposals - 6; ; n -= 10) if (birth(n).commune === 0) return id(KIND.matter, n);
};

/** In the words of the lists' addresses; each is asked by the organizer of the province, unless another is named. */
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
  // the desks of three levels, and the agency's
  ...['province', 'district', 'commune'].flatMap((role) => ['state=SUBMITTED', 'overdue=true&sort=dueOn', 'state=ANSWERED'].map((which) => `${role} proposals?show=MY_DESK&${which}`)),
  ...['province', 'district', 'commune'].map((role) => `${role} proposals/summary?show=MY_DESK`),
  ...['province', 'district', 'commune'].flatMap((role) => ['AT_DESK', 'WITH_AGENCY'].map((where) => `${role} proposals?show=LATE_${where}`)), 'official proposals?show=TO_TAKE_UP',
  'agency proposals?show=MY_AGENCY&open=true', 'agency proposals?show=MY_AGENCY&overdue=true&sort=dueOn', 'agency proposals/summary?show=MY_AGENCY',
  'official proposals?show=MINE', 'commune proposals?show=MINE', 'commune proposals?show=TO_CONFIRM',
  'proposals?open=true&sort=dueOn', 'proposals?sort=number,desc&page=700', `proposals?unitId=${commune}`, `proposals?agencyId=${agency}&open=true`, `proposals?state=CLOSED&from=${year - 2}-01-01&to=${year - 2}-12-31`, `proposals?asOf=${lastYear}`,
  // search: common words, rare ones, with and without diacritics, the tone in either place, and by others than the province
  ...['đường vào bản sạt lở', 'duong vao ban sat lo', 'cầu treo', 'thuỷ lợi', 'nha van hoa Noong Hoà', 'tảo hôn', 'tram y te xuong cap thieu bac si', 'khongcotunay'].map((words) => `proposals?search=${encodeURIComponent(words)}`),
  'proposals?search=ban', 'proposals?search=nuoc&page=40', 'proposals?search=dat&open=true&sort=dueOn', 'proposals/summary?search=duong',
  ...['district', 'commune', 'official', 'agency'].map((role) => `${role} proposals?search=${encodeURIComponent('đường vào bản')}`),
  ...['Cầu treo hỏng ván mặt, phải lội suối', 'thieu nuoc sinh hoat'].map((text) => `commune proposals/similar?unitId=${commune}&text=${encodeURIComponent(text)}`),
  // the numbers, of today and of a day that is past
  ...['KIND', 'COMPETENCE', 'STATE', 'OUTCOME', 'SECTOR', 'AGENCY', 'MONTH'].map((by) => `proposal-figures?by=${by}`),
  ...['KIND', 'STATE', 'AGENCY', 'UNIT'].map((by) => `proposal-figures?by=${by}&asOf=${lastYear}`),
  `proposal-figures?by=STATE&from=${year}-01-01`, `proposal-figures?by=STATE&unitId=${commune}`, `proposal-figures?by=MONTH&agencyId=${agency}`,
  'district proposal-figures?by=STATE', `district proposal-figures?by=STATE&asOf=${lastYear}`, 'commune proposal-figures?by=STATE', 'agency proposal-figures?by=STATE',
];
const FILES = ['province', 'district', 'commune'].map((role) => `${role} attachments?ownerKind=PROPOSAL&ownerId=`);

/** Each with the role that asks it. */
export function questions() {
  return [...QUESTIONS, ...FILES.map((start) => start + withFile())].map((question) => {
    const [, role = 'province', path] = /^(?:(\w+) )?(.*)$/.exec(question);
    return { path: `/api/v1/${path}`, role };
  });
}

export function lists(role) {
  const { paths } = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'));
  const found = [];
  for (const [path, { get }] of Object.entries(paths)) {
    const answer = get?.responses?.['200']?.content;
    if (!answer?.['application/json'] || path.includes('{') || NOT_LISTS.test(path) || NONE_OF_HIS[role]?.includes(path)) continue;
    const needed = (get.parameters ?? []).filter((p) => p.in === 'query' && p.required).map((p) => p.name);
    if (role !== 'official') needed.push(...(ORGANIZERS_SAY[path] ?? []));
    const unknown = needed.filter((name) => GIVEN[name] === undefined);
    if (unknown.length > 0) console.error(`not measured: ${path} needs ${unknown.join(', ')}`);
    else found.push(path + (needed.length ? `?${new URLSearchParams(needed.map((name) => [name, GIVEN[name]]))}` : ''));
  }
  return found;
}
