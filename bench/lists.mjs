// Measures the lists of a stack that is up: median and 95th percentile per list with a real token, and how many
// times the bare SQL of the same page takes (where pgbench is installed).  ./dev bench [seconds per list]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessToken } from './login.mjs';

const port = (name, usual) => process.env[name] ?? usual;
const web = `http://localhost:${port('SATCOSO_PORT', 8080)}`;
const keycloak = `http://localhost:${port('SATCOSO_KC_PORT', 8180)}`;
const seconds = Math.min(Number(process.argv[2] ?? 5), 60);
const clients = 4;
const year = new Date().getFullYear();

const page = (from, order, where = 'true') =>
  `select * from ${from} where ${where} order by ${order} limit 20;\nselect count(*) from ${from} where ${where};`;

const lists = [
  { path: '/api/v1/units', sql: page('unit', 'name collate "vi-x-icu", id') },
  { path: '/api/v1/units?search=chi%20bo', sql: page('unit', 'name, id', "name_norm like '%' || vn_norm('chi bo') || '%'") },
  { path: '/api/v1/officials', sql: page('official', 'name_norm, id') },
  {
    path: '/api/v1/assignments',
    sql: page('assignment a join official o on o.id = a.official_id join unit u on u.id = a.unit_id', 'o.name_norm, a.id'),
  },
  {
    path: `/api/v1/meetings?from=${year}-01-01&to=${year}-12-31`,
    sql: page('cell_meeting m join unit u on u.id = m.cell_id', 'm.held_on, m.id', `m.held_on between '${year}-01-01' and '${year}-12-31'`),
  },
  { path: `/api/v1/work-plans?year=${year}` },
  { path: '/api/v1/quota-lines' },
];

async function measure(path, token) {
  const headers = { authorization: `Bearer ${token}` };
  const times = [];
  const until = performance.now() + seconds * 1000;
  let failed = 0;
  const client = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const answer = await fetch(web + path, { headers });
      await answer.arrayBuffer();
      times.push(performance.now() - began);
      if (!answer.ok) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return { requests: times.length, failed, median: at(0.5), p95: at(0.95) };
}

/** Average milliseconds of the bare SQL with as many clients, or nothing without pgbench. */
function bareSql(sql) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const secrets = readFileSync(new URL('../.local/secrets.env', import.meta.url), 'utf8');
    const script = join(folder, 'page.sql');
    writeFileSync(script, `${sql}\n`);
    const output = execFileSync(
      'pgbench',
      ['-n', '-f', script, '-c', clients, '-T', Math.ceil(seconds / 2), '-h', '127.0.0.1', '-p', port('SATCOSO_PG_PORT', 5439), '-U', 'satcoso_app', 'satcoso'].map(String),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PGPASSWORD: /^SATCOSO_DB_PASSWORD=(.*)$/m.exec(secrets)[1] } },
    );
    return Number(/latency average = ([\d.]+)/.exec(output)?.[1]);
  } catch (problem) {
    if (problem.code !== 'ENOENT') console.error(String(problem.stderr ?? problem).trim());
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const token = await accessToken({ keycloak, web, username: 'bantochuc', password: 'CoSo-2026-demo' });
console.log(`${clients} clients, ${seconds} s per list, as bantochuc`);
console.log('median ms  p95 ms  requests/s  failed  × SQL  list');
let bad = 0;
for (const { path, sql } of lists) {
  await measure(path, token); // the first round warms up
  const { requests, failed, median, p95 } = await measure(path, token);
  const bare = sql && bareSql(sql);
  const times = bare ? (median / bare).toFixed(1) : '–';
  const row = [median.toFixed(1).padStart(9), p95.toFixed(1).padStart(6), String(Math.round(requests / seconds)).padStart(10)];
  console.log(`${row.join('  ')}  ${String(failed).padStart(6)}  ${times.padStart(5)}  ${path}`);
  bad += failed;
}
process.exit(bad ? 1 : 0);
