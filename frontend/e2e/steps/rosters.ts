import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready, sent, shoot } from '../support/browser';
import { named } from './run';

export const rosterRow = (page: Page, cell: string) =>
  page
    .getByRole('table', { name: 'Phân công dự từng chi bộ' })
    .locator('tr', { hasText: named(cell) });

/** Begins the roster of a month: the team’s, or one’s own committee’s when none is named. */
export async function beginRoster(page: Page, month: string, team?: string) {
  await open(page, '/rosters');
  await page.getByRole('button', { name: 'Lập lịch tháng' }).click();
  const dialog = page.getByRole('dialog');
  if (team) await dialog.getByLabel('Tổ', { exact: true }).selectOption({ label: team });
  await dialog.getByLabel('Tháng', { exact: true }).selectOption(month);
  await sent(page, 'Lập lịch');
  await page.getByRole('table', { name: 'Phân công dự từng chi bộ' }).waitFor();
  await ready(page);
}

export async function chooseVisitor(page: Page, cell: string, who: string, reason?: string) {
  await rosterRow(page, cell).getByRole('button', { name: 'Chọn người' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(who)).check();
  if (reason) await dialog.getByLabel('Lý do').fill(reason);
  await sent(page, 'Lưu');
  await rosterRow(page, cell).getByText(who).waitFor();
}

export async function publish(page: Page, picture: string) {
  await page.getByRole('button', { name: 'Công bố' }).click();
  await sent(page, 'Công bố');
  await page.locator('.page-header .state', { hasText: 'Đã công bố' }).waitFor();
  expect(await page.getByRole('button', { name: 'Công bố' }).count()).toBe(0);
  await shoot(page, picture);
}

/** Fills in whoever follows each cell; nobody is sent to two places at once. */
export async function fillIn(page: Page) {
  await page.getByRole('button', { name: 'Điền sẵn' }).click();
  await page.getByText('Đã điền người cho các buổi còn trống.').waitFor();
  await page.getByText('Chưa có người').first().waitFor({ state: 'detached' });
  expect(await page.getByText('Trùng giờ').count()).toBe(0);
}

/** Somebody who is sent to two cells that meet at the same hour is marked at both, until one is taken back. */
export async function clash(page: Page, who: string, own: string, other: string) {
  await chooseVisitor(page, other, who);
  for (const cell of [own, other]) await rosterRow(page, cell).getByText('Trùng giờ').waitFor();
  await shoot(page, 'roster-clash');
  await rosterRow(page, other).getByRole('button', { name: 'Chọn người' }).click();
  await page.getByRole('dialog').getByLabel(new RegExp(who)).uncheck();
  await sent(page, 'Lưu');
  await page.getByText('Trùng giờ').first().waitFor({ state: 'detached' });
}

type Line = { cell: string; who: string };

/** A file of lines: wrong rows are named one by one and nothing is written until all are right. */
export async function importRoster(
  page: Page,
  team: string,
  month: string,
  right: Line[],
  wrong: Line[],
) {
  const file = (lines: Line[]) => ({
    name: 'lich.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      ['Tổ,Tháng,Mã chi bộ,Mã cán bộ']
        .concat(lines.map(({ cell, who }) => `${team},${month},${cell},${who}`))
        .join('\n'),
    ),
  });
  await open(page, '/imports?kind=ROSTER');
  await page.locator('input[type=file]').setInputFiles(file([...right, ...wrong]));
  const faults = page.getByRole('table', { name: 'Các lỗi trong tệp' }).locator('tbody tr');
  await faults.first().waitFor();
  expect(await faults.count()).toBe(wrong.length);
  expect(await page.getByRole('button', { name: /^Ghi/ }).count()).toBe(0);
  await shoot(page, 'roster-import-faulty');
  await page.locator('input[type=file]').setInputFiles(file(right));
  await page.getByRole('button', { name: new RegExp(`^Ghi ${right.length} dòng mới`) }).click();
  await page.locator('.done-panel').waitFor();
}
