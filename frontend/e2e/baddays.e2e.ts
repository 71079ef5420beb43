import { beforeAll, test } from 'vitest';
import { keptOut, letInAgain, merge, moveMeanwhile, plan, savePlan } from './steps/conflicts';
import {
  accountOf,
  CELLS,
  follow,
  meetingToday,
  newCells,
  newOfficial,
  type Official,
  PLANS,
} from './steps/scene';
import { setEnabled } from './support/keycloak';
import { people } from './support/people';

const as = people();
let official: Official;
let username: string;
let meeting: string;

beforeAll(async () => {
  const organizer = await as('bantochuc');
  const cells = await newCells(organizer, 'T-H1-X1', { Vai: 9, Sổ: 17 });
  official = await newOfficial(organizer, 'Mùa Thị Chư');
  await follow(organizer, official, Object.values(cells), PLANS);
  await follow(organizer, official, Object.values(cells), CELLS);
  username = await accountOf(official, 'chu');
  meeting = await meetingToday(await as('xa'), cells.Vai, 'Phòng chống cháy rừng');
});

test('two people write one plan, and neither loses a word', async () => {
  const [writer, organizer] = [await as(username), await as('bantochuc')];
  await plan(writer, official, 'Vai', 3);
  await plan(organizer, official, 'Sổ', 9);
  await savePlan(organizer);
  await merge(writer, 'Sổ');
});

test('an account is taken away in the middle of a plan, and given back', async () => {
  const writer = await as(username);
  await plan(writer, official, 'Sổ', 5);
  await setEnabled(username, false);
  await keptOut(writer, username);
  await setEnabled(username, true);
  await letInAgain(writer, username);
});

test('a meeting is moved while an attendance is being entered', async () => {
  await moveMeanwhile(await as('xa'), await as('bantochuc'), meeting, official);
});
