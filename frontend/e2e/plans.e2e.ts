import { beforeAll, test } from 'vitest';
import { acknowledge, confirmVisit, openReceived, proposeCalmCell, proposeDay } from './steps/host';
import { acceptCell, addCell, copyAndFill, handIn, keepDay, seeReceipts } from './steps/plans';
import { nextYear } from './steps/run';
import {
  accountOf,
  CELLS,
  follow,
  newCells,
  newOfficial,
  type Official,
  PLANS,
  planned,
  setHeat,
} from './steps/scene';
import { people } from './support/people';

const as = people();
let official: Official;
let username: string;

/** An official with cells in one commune, one of them a hot spot, and two visits planned this year. */
beforeAll(async () => {
  const organizer = await as('bantochuc');
  const cells = await newCells(organizer, 'T-H1-X1', { Sương: 8, Ngàn: 12, Khe: 20, Trà: 22 });
  official = await newOfficial(organizer, 'Lò Văn Mây');
  await follow(organizer, official, Object.values(cells), PLANS);
  await follow(organizer, official, Object.values(cells), CELLS);
  await planned(organizer, official, [
    [cells.Sương, 4],
    [cells.Ngàn, 8],
  ]);
  await setHeat(await as('xa'), cells.Khe, 'HOT', 'Tranh chấp đất nương giữa hai bản');
  username = await accountOf(official, 'may');
});

test('a year’s plan, from last year’s to the edition that its hosts had a word in', async () => {
  const writer = await as(username);
  await copyAndFill(writer, official);
  await handIn(writer);

  const host = await as('xa');
  await openReceived(host, official);
  await acknowledge(host);
  await confirmVisit(host, 'Sương');
  await proposeCalmCell(host, 'Ngàn', 'Trà');
  await proposeDay(host, 'Khe', `15/06/${nextYear}`);

  const organizer = await as('bantochuc');
  await openReceived(organizer, official);
  await acknowledge(organizer);

  await seeReceipts(writer);
  await acceptCell(writer, 'Trà');
  await keepDay(writer, 'Khe');
  await addCell(writer, 'Ngàn', 10);
});
