import { beforeAll, test } from 'vitest';
import { brief, print, readBriefing } from './steps/briefing';
import { subscribe } from './steps/feeds';
import { attend, openMeeting, seeWhyCounted, stayAway } from './steps/meetings';
import {
  accept,
  addDifficulty,
  beginReport,
  giveBack,
  handInTwice,
  mend,
  writeWithoutLine,
} from './steps/report';
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
import { PHONE } from './support/browser';
import { people } from './support/people';

const as = people();
let official: Official;
let username: string;
let visited: string;
let missed: string;

/** An official with two cells, which both meet today. */
beforeAll(async () => {
  const organizer = await as('bantochuc');
  const cells = await newCells(organizer, 'T-H1-X1', { Hạ: 9, Thượng: 17 });
  official = await newOfficial(organizer, 'Vàng Thị Sen');
  await follow(organizer, official, Object.values(cells), PLANS);
  await follow(organizer, official, Object.values(cells), CELLS);
  username = await accountOf(official, 'sen');
  const host = await as('xa');
  visited = await meetingToday(host, cells.Hạ, 'Phát triển kinh tế hợp tác');
  missed = await meetingToday(host, cells.Thượng, 'Giữ gìn an ninh trật tự bản');
});

test('a visit on the telephone, from the briefing to the accepted report and the quota', async () => {
  const host = await as('xa');
  await brief(host, 'Hạ', visited, /Gửi trễ \d+ ngày/);
  await print(host);

  const visitor = await as(username);
  await visitor.setViewportSize(PHONE);
  await openMeeting(visitor, 'Hạ', visited);
  await readBriefing(visitor);
  await attend(visitor, official);
  await beginReport(visitor);
  await writeWithoutLine(visitor);
  await addDifficulty(visitor);
  await handInTwice(visitor);

  const organizer = await as('bantochuc');
  await giveBack(organizer, official, 'Hạ');
  await mend(visitor, 'Hạ');
  await accept(organizer, official, 'Hạ');

  await openMeeting(visitor, 'Thượng', missed);
  await stayAway(visitor, official, 'Thượng');
  await seeWhyCounted(visitor, official, 'Hạ');
  await subscribe(visitor, 'Thượng');
});
