// Measures every list of the contract on the nation, for each role that may read it: median and 95th percentile at 1
// and at 16 users with real tokens, the SQL statements of a request, and how many times the bare SQL the median is.
// The bare SQL is what PostgreSQL logs for that very request, run by pgbench.   node lists.mjs [seconds per measure]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { lists } from './contract.mjs';
import { accessToken } from './login.mjs';
import { bareSql, statementsOf } from './sql.mjs';
import { load } from './load.mjs';

const web = process.env.BASE_URL;
const keycloak = process.env.KEYCLOAK_URL;
const seconds = Math.min(Number(process.argv[2] ?? 2), 60);
const USERS = [1, 16];
const ROLES = { bantochuc: 'province', huyen: 'district', xa: 'commune', canbo: 'official' };
const TOKEN_LIFE = 200_000;

const tokens = new Map();
async function token(username) {
  const held = tokens.get(username);
  if (held && Date.now() - held.at < TOKEN_LIFE) return held.token;
  const fresh = await accessToken({ keycloak, web, username, password: 'CoSo-2026-demo' });
  tokens.set(username, { token: fresh, at: Date.now() });
  return fresh;
}

const ms = (value) => (value === undefined ? '–' : value.toFixed(1));
const times = (value, bare) => (bare ? (value / bare).toFixed(1) : '–');
const table = [];
let failures = 0;

function row(cells) {
  table.push(`| ${cells.join(' | ')} |`);
  console.log(table.at(-1));
}

row(['list', 'as', 'statements', ...USERS.flatMap((n) => [`median ms, ${n}`, `p95 ms, ${n}`, `bare SQL ms, ${n}`, `× SQL, ${n}`])]);
table.push(`|---|---|${'---:|'.repeat(1 + USERS.length * 4)}`);

for (const path of lists()) {
  for (const [username, role] of Object.entries(ROLES)) {
    const address = { url: web + path, token: await token(username) };
    const probe = await fetch(address.url, { headers: { authorization: `Bearer ${address.token}` } });
    await probe.arrayBuffer();
    if (probe.status === 403) continue;
    if (!probe.ok) {
      row([path, role, `answers ${probe.status}`]);
      failures += 1;
      continue;
    }
    await load(address, USERS[0], 0.5);
    const statements = await statementsOf(address);
    const cells = [path, role, statements.length];
    for (const users of USERS) {
      const { median, p95, failed } = await load(address, users, seconds);
      const bare = bareSql(statements, users, seconds);
      cells.push(ms(median), ms(p95), ms(bare), times(median, bare));
      failures += failed;
    }
    row(cells);
  }
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
writeFileSync(
  new URL('RESULTS.md', import.meta.url),
  `# Lists on a nation's data

34 provinces, 3,321 communes, 66,420 cells, 2.4 million meetings, 20,000 officials, 600,000 attendances.
Commit ${commit}, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GiB; server, database and load on
the same machine; ${seconds} s per measure. The bare SQL is the average of pgbench on the statements that the request made, in the
same run; \`./dev bench\` repeats it. Failed requests: ${failures}.

${table.join('\n')}
`,
);
process.exit(failures ? 1 : 0);
