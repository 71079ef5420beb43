import { beforeAll, test } from 'vitest';
import { acknowledge } from './steps/host';
import {
  addDayOff,
  assignRound,
  exportShown,
  seeSteering,
  takeDayOffBack,
  trackPlans,
} from './steps/province';
import { dayAhead, mark } from './steps/run';
import {
  CELLS,
  type Cell,
  type Commune,
  cellsOf,
  follow,
  newCells,
  newCommune,
  newOfficial,
  type Official,
  PLANS,
  planned,
  setHeat,
} from './steps/scene';
import { people } from './support/people';

const as = people();
const VILLAGES = { Một: 4, Hai: 6, Ba: 8 };
let commune: Commune;
let cells: Record<keyof typeof VILLAGES, Cell>;
let first: Official;
let second: Official;

/** Three cells of one commune, one of them hot; an official with much to follow who planned a quiet one, and another. */
beforeAll(async () => {
  const organizer = await as('bantochuc');
  commune = await newCommune(organizer, 'Phiêng Cằm');
  cells = await newCells(organizer, commune.code, VILLAGES);
  first = await newOfficial(organizer, 'Cầm Văn Thoa');
  second = await newOfficial(organizer, 'Bạc Thị Hương');
  await follow(organizer, first, [cells.Một, ...(await cellsOf(organizer, 'T-H3', 10))], CELLS);
  await follow(organizer, first, [cells.Một], PLANS);
  await setHeat(await as(commune.username), cells.Hai, 'HOT', 'Khiếu kiện đất rừng kéo dài');
  await planned(organizer, first, [[cells.Một, 6]]);
});

test('the organizer’s desk: a round, plans, the steering indicator, the grid and the days off', async () => {
  const page = await as('bantochuc');
  await assignRound(page, [first, second], Object.keys(VILLAGES), 'Một');
  await trackPlans(page, first);
  await acknowledge(page);
  await seeSteering(page, commune.name);
  await exportShown(page, [first, second]);
  await addDayOff(page, dayAhead(2, 4).shown, `Ngày hội bản ${mark}`);
  await takeDayOffBack(page, `Ngày hội bản ${mark}`);
});
