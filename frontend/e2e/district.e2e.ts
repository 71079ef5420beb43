import { beforeAll, test } from 'vitest';
import { replace } from './steps/assignments';
import { seeNotice } from './steps/notices';
import { seeQuarters } from './steps/quotas';
import { beginRoster, clash, fillIn, importRoster, publish } from './steps/rosters';
import { dayAhead } from './steps/run';
import {
  accountOf,
  type Cell,
  type Commune,
  follow,
  newCells,
  newCommune,
  newOfficial,
  type Official,
  TEAMS,
} from './steps/scene';
import { addMember, dissolve, foundTeam, giveCells, leave, openTeam, team } from './steps/teams';
import { people } from './support/people';

const as = people();
const month = dayAhead(1, 1).date.slice(0, 7);
const later = dayAhead(2, 1);
let commune: Commune;
let cells: Record<'Chanh' | 'Bưởi' | 'Mít', Cell>;
let leader: Official;
let member: Official;
let newcomer: Official;
let username: string;

/** A commune of three cells, two of which meet at the same hour, and three people of the district's staff. */
beforeAll(async () => {
  const organizer = await as('bantochuc');
  commune = await newCommune(organizer, 'Nậm Giôn');
  cells = await newCells(organizer, commune.code, { Chanh: 7, Bưởi: 7, Mít: 21 });
  leader = await newOfficial(organizer, 'Lò Thị Ín', null, 'T-H1');
  member = await newOfficial(organizer, 'Quàng Văn Pâng', null, 'T-H1');
  newcomer = await newOfficial(organizer, 'Tòng Thị Dương', null, 'T-H1');
  username = await accountOf(leader, 'in');
});

test('a team of the district, from its decision to its end', async () => {
  const district = await as('huyen');
  await foundTeam(district, commune.name);
  await addMember(district, leader, true);
  await addMember(district, member);
  await giveCells(district, leader, ['Chanh', 'Bưởi']);
  await giveCells(district, member, ['Mít']);

  const head = await as('totruong');
  await openTeam(head);
  await beginRoster(head, month, team);
  await fillIn(head);
  await clash(head, leader.fullName, 'Chanh', 'Bưởi');
  await publish(head, 'roster-team');
  await seeQuarters(head, leader);
  await seeNotice(await as(username), /Lịch dự sinh hoạt tháng/, 'notices-roster');

  await importRoster(
    await as('bantochuc'),
    team,
    `${later.month}/${later.year}`,
    [
      { cell: cells.Chanh.code, who: leader.code },
      { cell: cells.Mít.code, who: member.code },
    ],
    [
      { cell: 'KHONG-CO', who: leader.code },
      { cell: cells.Bưởi.code, who: newcomer.code },
      { cell: cells.Chanh.code, who: leader.code },
    ],
  );
  await leave(district, member, 'Mít');
  await dissolve(district);
});

test('one official follows a cell instead of another', async () => {
  await follow(await as('bantochuc'), newcomer, [cells.Mít], TEAMS);
  await replace(await as('huyen'), newcomer, member);
});
