import { beforeAll, test } from 'vitest';
import { brief } from './steps/briefing';
import { addThematic, meetOnDayOff, seeThematicPlanned, seeVisitors } from './steps/calendar';
import { callHot, readHeat } from './steps/heat';
import { beginRoster, chooseVisitor, publish } from './steps/rosters';
import { dayAhead } from './steps/run';
import {
  accountOf,
  CELLS,
  type Cell,
  type Commune,
  follow,
  meetingOf,
  newCell,
  newCells,
  newCommune,
  newOfficial,
  type Official,
  tet,
} from './steps/scene';
import { people } from './support/people';

const as = people();
const next = dayAhead(1, 18);
const theme = dayAhead(1, 21);
let commune: Commune;
let cells: Record<'Mơ' | 'Đào', Cell>;
let visitor: Official;
let member: Official;
let username: string;
let dayOff: { day: string; name: string };

/** A commune of two cells and one without a fixed day, a visitor, and a member of its committee. */
beforeAll(async () => {
  const organizer = await as('bantochuc');
  commune = await newCommune(organizer, 'Suối Bạc');
  cells = await newCells(organizer, commune.code, { Mơ: 18, Đào: 18 });
  await newCell(organizer, commune.id, 'Lau');
  visitor = await newOfficial(organizer, 'Hoàng Thị Ngân');
  await follow(organizer, visitor, [cells.Mơ], CELLS);
  member = await newOfficial(organizer, 'Lù A Tủa', 'COMMUNE_COMMITTEE', commune.code);
  username = await accountOf(visitor, 'ngan');
  dayOff = await tet(organizer);
});

test('a month of a commune committee: hot spots, visitors, briefings, meetings, its own people', async () => {
  const page = await as(commune.username);
  await callHot(page, cells.Mơ);
  await readHeat(await as(username), cells.Mơ);
  await seeVisitors(page, visitor.fullName, next.date);
  await brief(page, 'Mơ', await meetingOf(page, cells.Mơ, next.date), /Gửi đúng hạn/);
  await meetOnDayOff(page, 'Lau', dayOff.day, dayOff.name);
  await addThematic(page, 'Đào', theme.date, theme.shown);
  await seeThematicPlanned(page, 'Đào', theme.date);
  await beginRoster(page, next.date.slice(0, 7));
  await chooseVisitor(page, 'Mơ', member.fullName);
  await publish(page, 'roster-commune');
});
