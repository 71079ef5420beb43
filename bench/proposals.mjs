// Difficulties and proposals with all that hangs on them: referrals, answers, deliveries, the history, files.
import { day, lives, mix, moment } from './lives.mjs';
import { id, KIND, person, pick, size } from './numbers.mjs';
import { reports } from './visits.mjs';
import { cellPath, communeName, communePath } from './units.mjs';
import { matter } from './words.mjs';

const RECIPIENTS = ['LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE'];
const MOST_STEPS = 16;
const DAY = 86_400_000;
const maybe = (time, show) => (time ? show(time) : null);
const set = (list) => `{${list.join(',')}}`;
const number = (n, place) => `${100 + (n % 9000)}${place ? `.${place}` : ''}/CQ-VP`;

/** How many rows a proposal has of each, about. */
export const about = { steps: 3_480_000, referrals: 330_000, answers: 310_000, deliveries: 890_000, files: 90_000 };

export const PROPOSAL = 'id, number, kind, line, state, content, place, responsible, requested, sector, urgency, competence, unit_id, path, author_official_id, author_unit_id, author_name, created_by, created_at, hot_ground, beyond_ground, urgent_ground, desk_id, agency_id, due_on, state_since, submitted_at, closed_at, outcome, closure, result, reached, confirm_by, reopened, answer_text, last_step_at, version';

export function* proposals() {
  for (const { n, now, steps, ...one } of lives()) {
    const said = matter(n, communeName(one.commune));
    const direct = one.line === 'DIRECT';
    const settled = now.closure === 'SETTLED' || now.closure === 'NOT_FORWARDED';
    const open = now.state === 'ANSWERED' && now.reached === 3;
    yield [
      id(KIND.matter, n), n + 1, one.kind, one.line, now.state, said.content, said.place, said.responsible, said.requested, said.sector, n % 9 === 0 ? 'URGENT' : 'NORMAL', one.competence,
      one.unit, one.cell === null ? communePath(one.commune) : cellPath(one.cell), one.official, one.authorUnit, one.official === null ? communeName(one.commune) : person(one.official_n), 'bench', moment(steps[0].at),
      direct ? 'Đông người tập trung' : null, direct ? 'Vượt thẩm quyền của xã' : null, direct ? 'Phải có ý kiến trong ngày' : null,
      now.desk ?? null, now.agency, maybe(now.due, day), moment(now.at), maybe(now.submitted, moment), maybe(now.closed, moment), now.outcome, now.closure,
      settled ? said.answered : null, set(RECIPIENTS.slice(0, now.reached)), open ? day(now.at + 14 * DAY) : null, now.reopened, now.answered ? `${said.answered}, ${said.place}` : null, moment(now.at), steps.length - 1,
    ];
  }
}

export const STEP = 'id, proposal_id, place, act, actor_name, valid_from, valid_to, state, kind, line, sector, competence, unit_id, path, desk_id, agency_id, due_on, outcome, closure, reopened, submitted_at';

export function* steps() {
  for (const { n, steps: gone, ...one } of lives()) {
    const path = one.cell === null ? communePath(one.commune) : cellPath(one.cell);
    const { sector } = matter(n, '');
    for (const [place, s] of gone.entries()) {
      yield [id(KIND.step, n * MOST_STEPS + place), id(KIND.matter, n), place, s.act, person(n + place), moment(s.at), maybe(gone[place + 1]?.at, moment), s.state, one.kind, one.line, sector, one.competence, one.unit, path, s.desk ?? null, s.agency, maybe(s.due, day), s.outcome, s.closure, s.reopened, maybe(s.submitted, moment)];
    }
  }
}

/** The referrals of each life, with the steps that belong to them. */
function* slips() {
  for (const one of lives()) {
    const begun = one.steps.filter(({ act }) => act === 'REFER' || act === 'DIRECT_AGENCY');
    for (const [place, from] of begun.entries()) {
      const until = begun[place + 1]?.at ?? Infinity;
      const within = one.steps.filter(({ at }) => at >= from.at && at < until);
      yield { ...one, place, from, within, of: (act) => within.find((step) => step.act === act), key: one.n * 4 + place };
    }
  }
}

export const REFERRAL = 'id, proposal_id, place, state, desk_id, lead_id, slip_issuer, slip_period, slip_no, given_on, referred_on, referred_at, referred_by, skips_level, rule_days, due_on, accepted_at, accepted_by, ended_at, ended_by, end_reason, suggested_name';

export function* referrals() {
  for (const { n, place, from, of, key } of slips()) {
    const declined = of('DECLINE');
    const accepted = of('ACCEPT') ?? of('DIRECT_AGENCY');
    const state = declined ? 'DECLINED' : of('ANSWER') ? 'ANSWERED' : accepted ? 'ACCEPTED' : 'OPEN';
    yield [id(KIND.referral, key), id(KIND.matter, n), place, state, from.desk, from.agency, 'ORGANIZER', `${day(from.at).slice(0, 4)}-01-01`, key + 1, day(from.due), day(from.at), moment(from.at), person(n), false, 20, day(from.due), maybe(accepted?.at, moment), accepted ? person(n + 3) : null, maybe(declined?.at, moment), declined ? person(n + 3) : null, declined ? 'Không thuộc thẩm quyền' : null, declined ? 'Cơ quan khác của tỉnh' : null];
  }
}

/** One in four has a second agency beside the first. */
export function* referralUnits() {
  for (const { n, from, other, lead, key } of slips()) {
    yield [id(KIND.referral, key), from.agency, id(KIND.matter, n), true];
    if (n % 4 === 0) yield [id(KIND.referral, key), from.agency === lead ? other : lead, id(KIND.matter, n), false];
  }
}

function* given() {
  for (const slip of slips()) {
    const given = slip.within.filter(({ act }) => act === 'ANSWER' || act === 'REPORT_RESULT');
    for (const [turn, step] of given.entries()) {
      const until = given[turn + 1]?.at ?? Infinity;
      yield { ...slip, step, turn: slip.place * 2 + turn, after: slip.within.filter(({ at }) => at > step.at && at < until) };
    }
  }
}

export const ANSWER = 'id, proposal_id, referral_id, place, number, signed_on, signer, outcome, content, reason, approved_by, answered_at, answered_by, due_on, verdict, verdict_at, verdict_by, verdict_note';
const VERDICT = { CONFIRM: 'CONFIRMED', DISPUTE: 'DISPUTED', LAPSE: 'SILENT' };

export function* answers() {
  for (const { n, turn, step, after, commune, key } of given()) {
    const said = matter(n, communeName(commune));
    const judged = after.find(({ act }) => VERDICT[act]);
    const never = step.outcome === 'UNRESOLVABLE';
    yield [id(KIND.reply, n * 4 + turn), id(KIND.matter, n), id(KIND.referral, key), turn, number(n, turn), day(step.at), person(n + 9), step.outcome, `${said.answered}, ${said.place}`, never ? 'Chưa có trong kế hoạch vốn' : null, never ? 'Ủy ban nhân dân tỉnh' : null, moment(step.at), person(n + 3), maybe(step.due, day), judged ? VERDICT[judged.act] : null, maybe(judged?.at, moment), judged ? person(n + 1) : null, judged?.act === 'DISPUTE' ? 'Chưa làm xong' : null];
  }
}

export function* deliveries() {
  for (const { n, turn, after } of given()) {
    for (const [k, { at }] of after.filter(({ act }) => act === 'DELIVER').entries()) yield [id(KIND.reply, n * 4 + turn), RECIPIENTS[k], moment(at), `Sổ công văn đến số ${n % 3000}`, person(n + k), moment(at)];
  }
}

/** Of what is overdue with an agency: the rung to which it has come. */
export function* escalations() {
  for (const { n, now } of lives()) {
    const over = ['REFERRED', 'ACCEPTED', 'DISPUTED'].includes(now.state) && now.due;
    if (over) yield [id(KIND.matter, n), day(now.due), 0, moment(now.due), '{"Cơ quan","Ban Tổ chức"}'];
    if (over && n % 2) yield [id(KIND.matter, n), day(now.due), 10, moment(now.due + 14 * DAY), '{"Cơ quan","Ban Tổ chức","Thường trực"}'];
  }
}

/** What was merged went into the matter before it. */
export function* links() {
  for (const { n, now } of lives()) if (now.closure === 'MERGED' && n > 0) yield [id(KIND.matter, n), id(KIND.matter, n - 1), 'MERGED', person(n), moment(now.at)];
}

export const FILE = 'id, owner_kind, owner_id, file_name, media_type, size_bytes, sha256, scanned, uploader, uploader_name, uploaded_at';
const hash = (n) => Array.from({ length: 8 }, (_, k) => mix(n * 8 + k).toString(16).padStart(8, '0')).join('');

/** Of one proposal in ten, one answer in eight and one report in twenty-five. */
export function* files() {
  let k = 0;
  const row = (kind, owner, name, at) => [id(KIND.file, k), kind, owner, name, pick(['application/pdf', 'image/jpeg', 'application/pdf'], k), 20_000 + (mix(k) % 3_000_000), hash(k++), true, 'bench', 'Văn thư', at];
  for (const { n, steps: gone } of lives()) if (n % 10 === 4) yield row('PROPOSAL', id(KIND.matter, n), 'Ảnh hiện trường.jpg', moment(gone[0].at));
  for (const { n, turn, step } of given()) if (n % 8 === 3) yield row('PROPOSAL_ANSWER', id(KIND.reply, n * 4 + turn), 'Văn bản trả lời.pdf', moment(step.at));
  for (const { n } of reports()) if (n % 25 === 2) yield row('VISIT_REPORT', id(KIND.report, n), 'Biên bản.pdf', moment(Date.UTC(size.firstYear, 5, 1)));
}
