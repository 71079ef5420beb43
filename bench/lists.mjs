// Measures every list of the contract on the nation, for each role that may read it, and the questions that are asked of
// them: median and 95th percentile at 1 and at 16 users with real tokens, the SQL statements of a request, and how many
// times the bare SQL the median is. The bare SQL is what PostgreSQL logs for that very request, run by pgbench.
//   node lists.mjs [--only pattern of addresses: these alone, and no page is written] [--seconds per measure]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lists, questions } from './contract.mjs';
import { load } from './load.mjs';
import { accessToken } from './login.mjs';
import { results } from './results.mjs';
import { bareSql, listening } from './sql.mjs';

const web = process.env.BASE_URL;
const keycloak = process.env.KEYCLOAK_URL;
const { values: options } = parseArgs({ options: { only: { type: 'string' }, seconds: { type: 'string', default: '0.6' } } });
const asked = Math.min(Number(options.seconds), 60);
/** All measures together; each is cut short when there are many, so that a run ends in time. */
const ALL_SECONDS = asked > 0.6 ? Infinity : 400;
const only = options.only && new RegExp(options.only);
const USERS = [1, 16];
const ROLES = { province: 'bantochuc', district: 'huyen', commune: 'xa', official: 'canbo', agency: 'coquan' };
const TOKEN_LIFE = 200_000;

const tokens = new Map();
async function token(role) {
  const held = tokens.get(role);
  if (held && Date.now() - held.at < TOKEN_LIFE) return held.token;
  const fresh = await accessToken({ keycloak, web, username: ROLES[role], password: 'CoSo-2026-demo' });
  tokens.set(role, { token: fresh, at: Date.now() });
  return fresh;
}

const ask = async (url, role) => {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${await token(role)}` } });
  return { status: answer.status, body: await answer.text() };
};

/** How many rows an answer shows, of how many. */
function rows(body) {
  const answer = JSON.parse(body);
  if (Array.isArray(answer)) return String(answer.length);
  return answer.items ? `${answer.items.length} of ${answer.total ?? answer.items.length}` : '';
}

const wanted = [...Object.keys(ROLES).flatMap((role) => lists(role).map((path) => ({ path, role }))), ...questions().map((one) => ({ ...one, question: true }))].filter(({ path }) => !only || only.test(path));
const measured = [];
const refused = [];

console.error(`listening to ${wanted.length} requests`);
const listen = await listening();
for (const one of wanted) {
  const url = web + one.path;
  const first = await ask(url, one.role);
  if (first.status === 403) continue;
  if (first.status !== 200) {
    refused.push({ ...one, status: first.status });
    console.error(`${one.path} as ${one.role} answers ${first.status}`);
    continue;
  }
  await ask(url, one.role);
  const heard = await listen.during(() => ask(url, one.role));
  measured.push({ ...one, url, rows: rows(first.body), statements: heard });
}
await listen.end();

const until = Date.now() + ALL_SECONDS * 1000;
let failures = refused.length;
for (const [at, one] of measured.entries()) {
  const left = (until - Date.now()) / 1000 / (measured.length - at);
  const seconds = Math.max(0.15, Math.min(asked, left / (2 * USERS.length + 0.6)));
  const address = { url: one.url, token: await token(one.role) };
  await load(address, 2, seconds / 2);
  for (const users of USERS) {
    const { median, p95, failed } = await load(address, users, seconds);
    one[users] = { median, p95, bare: bareSql(one.statements, users, seconds, median) };
    failures += failed;
  }
  console.log(`${at + 1}/${measured.length} ${one.role} ${one.statements.length} ${USERS.map((n) => `${one[n].median.toFixed(1)} ${one[n].p95.toFixed(1)} ${one[n].bare?.toFixed(1)}`).join(' | ')}`);
}

const page = results(measured, refused, failures);
if (only) console.log(page);
else writeFileSync(new URL('RESULTS.md', import.meta.url), page);
process.exit(failures ? 1 : 0);
