import type { Page } from 'playwright-core';
import type { Schemas } from '../../src/shared/http/schemas';
import { openAccount } from '../support/keycloak';
import { rest } from '../support/rest';
import { mark, named, today, year } from './run';

export type Cell = Schemas['UnitResponse'];
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

/** New cells of a commune by the names of their villages; each meets on its day of the month. */
export async function newCells<Village extends string>(
  page: Page,
  commune: string,
  days: Record<Village, number>,
): Promise<Record<Village, Cell>> {
  const { id: parentId } = await unit(page, commune);
  const cells: Partial<Record<Village, Cell>> = {};
  for (const village of Object.keys(days) as Village[]) {
    const made = await rest<Schemas['UnitDetailResponse']>(page, 'POST', '/units', {
      kind: 'CELL',
      name: named(village),
      parentId,
      validFrom: `${year}-01-01`,
      memberCount: 18,
      memberCountOn: `${year}-01-01`,
    });
    cells[village] = made.unit;
    await setDay(page, made.unit, days[village]);
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

/** A member of the provincial committee, in post since the beginning of last year. */
export async function newOfficial(page: Page, name: string): Promise<Official> {
  const { id: unitId } = await unit(page, 'T');
  const since = `${Number(year) - 1}-01-01`;
  return rest<Official>(page, 'POST', '/officials', {
    fullName: `${name} ${mark}`,
    unitId,
    email: `${mark.toLowerCase()}.${Date.now()}@muongson.example`,
    positions: [{ rank: 'COMMITTEE', unitId, title: 'Ủy viên Ban Chấp hành', from: since }],
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
