// A nation for measuring, the same every time: 34 provinces, 3,321 communes, 66,420 cells, 36 months of meetings,
// 20,000 officials with plans, 600,000 attendances. The first province stands under the demo's code, so that the
// demo's logins see it. Loads by COPY into an empty database, or leaves a nation of this year as it is.
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from } from 'pg-copy-streams';
import { connect } from './database.mjs';
import { agencies, attendances, assignments, communes, cells, districts, meetings, officials, plannedVisits, plans, positions, provinces, schedules, size } from './people.mjs';

const VERSION = `nation 1, ${size.firstYear}`;
const BLOCK = 500;

const text = (value) =>
  value === null || value === undefined
    ? '\\N'
    : String(value).replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c]);

function bar(name, done, total) {
  const share = total ? done / total : 1;
  const filled = Math.round(share * 30);
  process.stderr.write(`\r${name.padEnd(18)} ${'█'.repeat(filled)}${'·'.repeat(30 - filled)} ${done.toLocaleString('vi')} / ${total.toLocaleString('vi')}`);
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
  bar(name, done, Math.max(done, total));
  process.stderr.write('\n');
}

async function copy(client, table, columns, rows, total) {
  const into = client.query(from(`copy ${table} (${columns}) from stdin`));
  await pipeline(Readable.from(lines(table, rows, total)), into);
}

const UNIT = 'id, node, code, kind, name, parent_id, path, valid_from, highland, remote, disadvantaged, border, member_count, member_count_on';

async function load(client) {
  await client.query('set statement_timeout = 0; set synchronous_commit = off; truncate unit, official cascade');
  await copy(client, 'unit', UNIT, provinces(), size.provinces);
  await copy(client, 'unit', UNIT, districts(), 3);
  await copy(client, 'unit', UNIT, agencies(), size.provinces * size.agencies);
  await copy(client, 'unit', UNIT, communes(), size.communes);
  await copy(client, 'unit', UNIT, cells(), size.cells);
  await copy(client, 'official', 'id, code, full_name, unit_id, phone, email', officials(), size.officials);
  await copy(client, 'official_position', 'id, official_id, rank, unit_id, valid_from', positions(), size.officials);
  await copy(client, 'assignment', 'id, official_id, unit_id, regulation_id, valid_from, decision_number, decision_date', assignments(), size.officials);
  await copy(client, 'work_plan', 'id, official_id, regulation_id, year, state, first_submitted_at, submitted_at', plans(), size.plans);
  await copy(client, 'planned_visit', 'id, plan_id, cell_id, month', plannedVisits(), size.plans * size.visits);
  await copy(client, 'meeting_schedule', 'id, cell_id, day_of_month, starts_at, place, valid_from', schedules(), size.cells);
  await copy(client, 'cell_meeting', 'id, cell_id, month, kind, scheduled_on, held_on, starts_at, place', meetings(), size.cells * size.months);
  await copy(client, 'attendance', 'id, meeting_id, official_id, outcome, absence_reason, substitute_name, recorded_by, recorded_on_behalf, recorded_at', attendances(), size.attendances);
  await client.query(`select setval('unit_node', (select max(node) from unit)); select setval('official_number', ${size.officials})`);
  process.stderr.write('analysing\n');
  await client.query('vacuum analyze');
  await client.query(`comment on database satcoso is '${VERSION}'`);
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
