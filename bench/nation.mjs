// A nation for measuring, the same every time: 34 provinces, 3,321 communes, 66,420 cells, 36 months of meetings,
// 20,000 officials with plans, 600,000 attendances with reports, 500,000 difficulties and proposals. Loads by COPY in the place of whatever is there, or
// leaves a nation of this month as it is.
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from } from 'pg-copy-streams';
import { connect } from './database.mjs';
import { past, size } from './numbers.mjs';
import { tables } from './tables.mjs';

const VERSION = `nation 3, ${past} months from ${size.firstYear}`;
const BLOCK = 500;

const text = (value) =>
  value === null || value === undefined
    ? '\\N'
    : String(value).replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c]);

function bar(name, done, total) {
  const filled = Math.min(Math.round((total ? done / total : 1) * 30), 30);
  process.stderr.write(`\r${name.padEnd(22)} ${'█'.repeat(filled)}${'·'.repeat(30 - filled)} ${done.toLocaleString('vi')} / ${total.toLocaleString('vi')}`);
}

async function* lines(name, rows, total) {
  let block = '';
  let done = 0;
  for (const row of rows) {
    block += `${row.map(text).join('\t')}\n`;
    done += 1;
    if (done % BLOCK === 0) {
      yield block;
      block = '';
      if (done % 20_000 === 0) bar(name, done, total);
    }
  }
  if (block) yield block;
  bar(name, done, done);
  process.stderr.write('\n');
}

async function copy(client, table, columns, rows, total) {
  const into = client.query(from(`copy ${table} (${columns}) from stdin with (freeze)`));
  await pipeline(Readable.from(lines(table, rows, total)), into);
}

/** The indexes and references of the tables, which are quicker made anew than kept up row by row. */
async function aside(client) {
  const { rows } = await client.query(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
     from pg_index i where indrelid = any($1::regclass[]) and not indisunique and not indisexclusion
     union all
     select format('alter table %s drop constraint %I', conrelid::regclass, conname),
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
     from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`,
    [[...new Set(tables.map(({ into }) => into))]],
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ make }) => make);
}

async function load(client) {
  await client.query('set statement_timeout = 0');
  await client.query("set maintenance_work_mem = '256MB'");
  await client.query('begin');
  await client.query('truncate unit, official, attachment cascade');
  const made = await aside(client);
  for (const { into, columns, rows, about } of tables) await copy(client, into, columns, rows(), about);
  for (const [at, statement] of made.entries()) {
    await client.query(statement);
    bar('indexes, references', at + 1, made.length);
  }
  process.stderr.write('\n');
  await client.query(`select setval('unit_node', (select max(node) from unit)); select setval('official_number', ${size.officials})`);
  await client.query(`comment on database satcoso is '${VERSION}'`);
  await client.query('commit');
  process.stderr.write('analysing\n');
  await client.query('vacuum analyze');
}

const client = await connect('satcoso_owner', 'SATCOSO_DB_OWNER_PASSWORD');
const { rows } = await client.query("select shobj_description(oid, 'pg_database') as version from pg_database where datname = 'satcoso'");
if (rows[0].version === VERSION) {
  console.error(`${VERSION}: already there`);
} else {
  const began = Date.now();
  await load(client);
  console.error(`${VERSION}: loaded in ${Math.round((Date.now() - began) / 1000)} s`);
}
await client.end();
