// The statements that one request makes, as PostgreSQL logs them, and how long pgbench takes for the same.
import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, port, secret } from './database.mjs';

const LOG = fileURLToPath(new URL('../.local/bench/log/postgres.log', import.meta.url));
const SESSION = /^(select c\.oid, a\.attnum|begin|commit|rollback|set |show |reset|select setting)/i;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function logFrom(offset) {
  const file = openSync(LOG, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.max(0, size - offset));
    readSync(file, bytes, 0, bytes.length, offset);
    return { text: bytes.toString('utf8'), size };
  } finally {
    closeSync(file);
  }
}

async function logging(value) {
  const admin = await connect('postgres', 'SATCOSO_PG_SUPERUSER_PASSWORD');
  await admin.query(`alter system set log_statement = '${value}'`);
  await admin.query("alter system set log_line_prefix = '%m [%p] %u '");
  await admin.query('select pg_reload_conf()');
  await admin.end();
  await pause(300);
}

const OF = [
  [/^\{("?[0-9a-f]{8}-[0-9a-f-]{27}"?,?)+\}$/i, 'uuid[]'],
  [/^\{("?\d{4}-\d\d-\d\d( BC)?"?,?)+\}$/, 'date[]'],
  [/^\{-?\d+(,-?\d+)*\}$/, 'integer[]'],
  [/^\{.*\}$/s, 'text[]'],
  [/^\d{4}-\d\d-\d\d$/, 'date'],
];

/** A logged parameter as a literal; the log tells no types, so that arrays and dates are told by their look. */
function literal(value) {
  if (value === 'NULL') return value;
  const bare = value.slice(1, -1).replaceAll("''", "'");
  const [, type] = OF.find(([look]) => look.test(bare)) ?? [];
  return type ? `(${value})::${type}` : value;
}

function inlined(sql, details) {
  const values = new Map([...(details ?? '').matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)].map(([, n, value]) => [n, literal(value)]));
  return sql.replace(/\$(\d+)/g, (whole, n) => values.get(n) ?? whole).replace(/\s+/g, ' ').trim();
}

function statements(text) {
  const entries = text.split(/^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/m);
  const found = [];
  for (const [at, entry] of entries.entries()) {
    const sql = /satcoso_app LOG: {2}execute [^:]+: (.*)/s.exec(entry)?.[1].trim();
    if (sql && !SESSION.test(sql)) found.push(inlined(sql, /DETAIL: {2}(.*)/s.exec(entries[at + 1] ?? '')?.[1]));
  }
  return found;
}

/** Hears what is asked of the database, without the frame of the transactions; {@code end} stops the log again. */
export async function listening() {
  await logging('all');
  const once = async (act) => {
    const { size } = logFrom(Number.MAX_SAFE_INTEGER);
    await act();
    await pause(60);
    return statements(logFrom(size).text);
  };
  return {
    /** Of two times the fewer, since the service's own jobs may speak in between. */
    during: async (act) => {
      const [one, other] = [await once(act), await once(act)];
      return other.length < one.length ? other : one;
    },
    end: () => logging('none'),
  };
}

/** What one request asks of the database. */
export async function statementsOf({ url, token }) {
  const listen = await listening();
  const heard = await listen.during(() => fetch(url, { headers: { authorization: `Bearer ${token}` } }).then((answer) => answer.arrayBuffer()));
  await listen.end();
  return heard;
}

/** The service's own settings of a session, so that pgbench plans as it does. */
const PROPERTIES = readFileSync(new URL('../backend/src/main/resources/application.properties', import.meta.url), 'utf8');
const SETTINGS = [...PROPERTIES.matchAll(/set (plan_cache_mode|max_parallel_workers_per_gather|jit|random_page_cost|work_mem|join_collapse_limit|from_collapse_limit|geqo) = '?(\w[\w.]*)'?/g)]
  .map(([, name, value]) => `-c ${name}=${value}`)
  .join(' ');

/** Average milliseconds of these statements with so many clients; undefined where pgbench cannot run them. */
export function bareSql(statements, clients, seconds, expected) {
  if (statements.length === 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const script = join(folder, 'request.sql');
    writeFileSync(script, `${statements.map((sql) => `${sql.replaceAll(/(?<!:):(?=[a-z])/gi, ': ')};`).join('\n')}\n`);
    const times = expected > 1000 ? 1 : Math.max(3, Math.ceil((seconds * 1000) / expected));
    const options = ['-n', '-f', script, '-c', clients, '-j', Math.min(clients, 2), '-t', times, '-h', '127.0.0.1', '-p', port, '-U', 'satcoso_app', 'satcoso'];
    const env = { ...process.env, PGPASSWORD: secret('SATCOSO_DB_PASSWORD'), PGOPTIONS: SETTINGS };
    const output = execFileSync('pgbench', options.map(String), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
    return Number(/latency average = ([\d.]+)/.exec(output)?.[1]);
  } catch (problem) {
    console.error(`bare SQL not measured: ${String(problem.stderr ?? problem).trim().split('\n').at(-1)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
