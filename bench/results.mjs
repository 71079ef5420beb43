// What was measured, as a page that says which aims are met and which are not.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

const MANY = 16;
const AIM = { statements: 3, ratio: 3, p95: 50 };
const QUOTAS = { path: /^\/api\/v1\/quota-(lines|grid)/, ms: 300, ratio: 1.5, statements: 6 };
/** Whose scope is a part of the tree that one person knows: the lists of these are to be quick for everybody at once. */
const OWN = ['commune', 'official'];

const ms = (value) => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1));
const ratio = ({ median, bare }) => (bare ? median / bare : undefined);
const times = (value) => (value === undefined ? '–' : value.toFixed(1));
const row = (cells) => `| ${cells.join(' | ')} |`;

const HEAD = [
  row(['list', 'as', 'rows', 'statements', 'median, 1 user', 'p95', 'bare SQL', `median, ${MANY} users`, 'p95', 'bare SQL', '× SQL']),
  `|---|---|---|${'---:|'.repeat(8)}`,
];

const shown = ({ path }) => decodeURIComponent(path.replace('/api/v1', '').replaceAll('+', ' '));
const line = (one) =>
  row([shown(one), one.role, one.rows, one.statements.length, ...[1, MANY].flatMap((n) => [ms(one[n].median), ms(one[n].p95), ms(one[n].bare)]), times(ratio(one[MANY]))]);

function misses(one) {
  const found = [];
  const quotas = QUOTAS.path.test(one.path);
  if (one.statements.length > (quotas ? QUOTAS.statements : AIM.statements)) found.push(`${one.statements.length} statements`);
  const most = quotas ? QUOTAS.ratio : AIM.ratio;
  const many = ratio(one[MANY]);
  if (many > most) found.push(`${times(many)} × SQL at ${MANY} users`);
  if (quotas && one[1].median > QUOTAS.ms) found.push(`median ${ms(one[1].median)} ms`);
  if (OWN.includes(one.role) && one[1].p95 > AIM.p95) found.push(`p95 ${ms(one[1].p95)} ms at 1 user`);
  if (OWN.includes(one.role) && one[MANY].p95 > AIM.p95) found.push(`p95 ${ms(one[MANY].p95)} ms at ${MANY} users`);
  return found;
}

export function results(measured, refused, failures) {
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  const plain = measured.filter((one) => !one.question);
  const own = plain.filter((one) => OWN.includes(one.role));
  const share = (of, holds) => `${of.filter(holds).length} of ${of.length}`;
  const missed = measured.map((one) => ({ one, why: misses(one) })).filter(({ why }) => why.length > 0);
  return `# Lists on a nation's data

34 provinces, 3,321 communes, 66,420 cells, 2.6 million meetings, 20,000 officials with plans, 600,000 attendances with
525,000 reports, 500,000 difficulties and proposals; briefings, heat, trips, teams, rosters, notices and files in proportion. \`./dev bench\` repeats it.

Commit ${commit}, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[2].toFixed(1)} over the last
quarter of an hour; server, database and load on the same machine. Milliseconds. The bare SQL is the average of pgbench on
the statements that the request made, in the same run and with the same settings. Failed requests: ${failures}.

| aim | met by |
|---|---|
| at most ${AIM.statements} SQL statements | ${share(plain, (one) => one.statements.length <= AIM.statements)} lists |
| median at most ${AIM.ratio} × bare SQL at ${MANY} users | ${share(plain, (one) => !(ratio(one[MANY]) > AIM.ratio))} lists |
| 95th percentile under ${AIM.p95} ms, own scope, 1 user | ${share(own, (one) => one[1].p95 < AIM.p95)} lists |
| 95th percentile under ${AIM.p95} ms, own scope, ${MANY} users | ${share(own, (one) => one[MANY].p95 < AIM.p95)} lists |

## Lists by role

${[...HEAD, ...plain.map(line)].join('\n')}

## Questions as people ask them

${[...HEAD, ...measured.filter((one) => one.question).map(line)].join('\n')}

## Aims missed

${[...refused.map((one) => `- ${shown(one)} as ${one.role} answers ${one.status}`), ...missed.map(({ one, why }) => `- ${shown(one)} as ${one.role}: ${why.join(', ')}`)].join('\n') || 'None.'}
`;
}
