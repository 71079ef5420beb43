import type { Page } from 'playwright-core';
import type { Schemas } from '../../src/shared/http/schemas';
import { openAccount } from '../support/keycloak';
import { rest } from '../support/rest';
import { mark, named, nextYear, today, year } from './run';

export type Cell = Schemas['UnitResponse'];
export type Commune = Cell & { username: string };
export type Official = Schemas['OfficialResponse'];

const REGULATION = '01900000-0000-7000-8000-00000000';
export const PLANS = `${REGULATION}0168`;
export const CELLS = `${REGULATION}1120`;
export const TEAMS = `${REGULATION}0002`;

/** The unit with the code. */
export async function unit(page: Page, code: string): Promise<Cell> {
  const found = await rest<Schemas['PageUnitResponse']>(
    page,
    'GET',
    `/units?search=${code}&sort=code,asc&size=100`,
  );
  const one = found.items.find((item) => item.code === code);
  if (!one) throw new Error(`no unit ${code}`);
  return one;
}

/** The first cells of a district. */
export async function cellsOf(page: Page, district: string, count: number): Promise<Cell[]> {
  const { id } = await unit(page, district);
  const at = `/units?kind=CELL&under=${id}&size=${count}`;
  return (await rest<Schemas['PageUnitResponse']>(page, 'GET', at)).items;
}

/** A new commune of the first district, and the way in of its committee. */
export async function newCommune(page: Page, name: string): Promise<Commune> {
  const { id: parentId } = await unit(page, 'T-H1');
  const code = `T-H1-${mark}`;
  const { unit: made } = await rest<Schemas['UnitDetailResponse']>(page, 'POST', '/units', {
    kind: 'COMMUNE',
    name: `Đảng ủy xã ${name} ${mark}`,
    code,
    parentId,
    validFrom: `${year}-01-01`,
  });
  const username = `xa-${mark.toLowerCase()}`;
  await openAccount(username, { name: 'Lò Thị Ban', unit: code, role: 'commune-committee' });
  return { ...made, username };
}

/** A new cell of the commune, named after its village and this run. */
export async function newCell(page: Page, parentId: string, village: string): Promise<Cell> {
  const made = await rest<Schemas['UnitDetailResponse']>(page, 'POST', '/units', {
    kind: 'CELL',
    name: named(village),
    parentId,
    validFrom: `${year}-01-01`,
    memberCount: 18,
    memberCountOn: `${year}-01-01`,
  });
  return made.unit;
}

/** New cells by the names of their villages; each meets on its day of the month. */
export async function newCells<Village extends string>(
  page: Page,
  commune: string,
  days: Record<Village, number>,
): Promise<Record<Village, Cell>> {
  const { id } = await unit(page, commune);
  const cells: Partial<Record<Village, Cell>> = {};
  for (const village of Object.keys(days) as Village[]) {
    const cell = await newCell(page, id, village);
    await setDay(page, cell, days[village]);
    cells[village] = cell;
  }
  return cells as Record<Village, Cell>;
}

/** The cell's fixed day from the beginning of the year on. */
export async function setDay(page: Page, cell: Cell, dayOfMonth: number) {
  await rest(
    page,
    'PUT',
    `/cells/${cell.id}/schedule`,
    { dayOfMonth, time: '19:30', place: `Nhà văn hóa ${cell.name}`, validFrom: `${year}-01-01` },
    0,
  );
}

const POSTS = {
  COMMITTEE: 'Ủy viên Ban Chấp hành',
  COMMUNE_COMMITTEE: 'Đảng ủy viên',
};

/** Somebody in post since the beginning of last year, of the provincial committee unless said otherwise; or in none. */
export async function newOfficial(
  page: Page,
  name: string,
  rank: keyof typeof POSTS | null = 'COMMITTEE',
  place = 'T',
): Promise<Official> {
  const { id: unitId } = await unit(page, place);
  const from = `${Number(year) - 1}-01-01`;
  return rest<Official>(page, 'POST', '/officials', {
    fullName: `${name} ${mark}`,
    unitId,
    email: `${mark.toLowerCase()}.${Date.now()}@muongson.example`,
    positions: rank ? [{ rank, unitId, title: POSTS[rank], from }] : [],
  });
}

export async function follow(page: Page, who: Official, cells: Cell[], regulation: string) {
  await rest(page, 'POST', '/assignments', {
    officialId: who.id,
    unitIds: cells.map(({ id }) => id),
    regulationId: regulation,
    from: `${year}-01-01`,
    decisionNumber: `7-QĐ/TU-${mark}`,
    decisionDate: `${year}-01-01`,
  });
}

/** The official's own way in. */
export async function accountOf(who: Official, login: string) {
  const username = `${login}-${mark.toLowerCase()}`;
  await openAccount(username, {
    name: who.fullName,
    unit: 'T',
    official: who.code,
    role: 'official',
  });
  return username;
}

/** The official's plan of this year, handed in by the organizer. */
export async function planned(page: Page, who: Official, visits: [cell: Cell, month: number][]) {
  const begun = await rest<Schemas['WorkPlanResponse']>(page, 'POST', '/work-plans', {
    regulationId: PLANS,
    year: Number(year),
    officialId: who.id,
  });
  const at = `/work-plans/${begun.id}`;
  const saved = await rest<Schemas['WorkPlanResponse']>(
    page,
    'PUT',
    at,
    { visits: visits.map(([cell, month]) => ({ cellId: cell.id, month })) },
    begun.version,
  );
  await rest(page, 'POST', `${at}/submission`, undefined, saved.version);
}

export async function setHeat(page: Page, cell: Cell, level: Schemas['HeatLevel'], reason: string) {
  await rest(page, 'PUT', `/units/${cell.id}/heat`, { level, reason }, 0);
}

/** A thematic meeting of the cell today. */
export async function meetingToday(page: Page, cell: Cell, topic: string): Promise<string> {
  const { meeting } = await rest<Schemas['MeetingDetailResponse']>(
    page,
    'POST',
    `/cells/${cell.id}/meetings`,
    { heldOn: today, time: '19:30', place: `Nhà văn hóa ${cell.name}`, topic },
  );
  return meeting.id;
}

/** The meeting of the cell's fixed day that is held on that date. */
export async function meetingOf(page: Page, cell: Cell, on: string): Promise<string> {
  const found = await rest<Schemas['PageMeetingResponse']>(
    page,
    'GET',
    `/meetings?cellId=${cell.id}&from=${on.slice(0, 7)}-01&to=${on.slice(0, 7)}-28`,
  );
  return found.items[0]?.id ?? '';
}

/** A day of Tết that is still to come and lets fixed days give way; written into the table where it lacks. */
export async function tet(page: Page): Promise<{ day: string; name: string }> {
  const name = 'Tết Nguyên đán';
  for (const one of [year, nextYear]) {
    const days = await rest<Schemas['HolidayResponse'][]>(page, 'GET', `/holidays?year=${one}`);
    const found = days.find(
      (day) => day.day > today && day.name.includes(name) && day.movesMeetings,
    );
    if (found) return found;
  }
  return rest(page, 'POST', '/holidays', {
    day: `${nextYear}-02-10`,
    kind: 'OFF',
    name,
    movesMeetings: true,
    source: 'Thông báo lịch nghỉ',
  });
}
