import type { Page } from 'playwright-core';
import { choose, open, ready, sent, shoot, typeDate } from '../support/browser';
import { mark, named, shownToday, year } from './run';
import type { Official } from './scene';

export const team = `Tổ dự sinh hoạt ${mark}`;

const memberRow = (page: Page, who: Official) =>
  page.getByRole('table', { name: 'Thành viên của tổ' }).locator('tr', {
    hasText: who.fullName,
  });

/** A team by decision, with its area. */
export async function foundTeam(page: Page, area: string) {
  await open(page, '/teams/new');
  await page.getByLabel('Tên tổ').fill(team);
  await choose(page, 'Địa bàn', area);
  await page.keyboard.press('Escape');
  await page.getByLabel('Căn cứ').selectOption({ label: '02-QĐ/HU' });
  await page.getByLabel('Số quyết định').fill(`21-QĐ/HU-${mark}`);
  await typeDate(page, 'Ngày quyết định', `02/01/${year}`);
  await typeDate(page, 'Từ ngày', `01/01/${year}`);
  await page.getByRole('button', { name: 'Thành lập tổ' }).click();
  await page.getByRole('heading', { name: team }).waitFor();
  await ready(page);
}

export async function addMember(page: Page, who: Official, leads = false) {
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  await choose(page, 'Thành viên', who.fullName);
  if (leads) await page.getByLabel('Vai trò trong tổ').selectOption({ label: 'Tổ trưởng' });
  await typeDate(page, 'Từ ngày', `01/01/${year}`);
  await sent(page, 'Thêm thành viên');
  await memberRow(page, who).waitFor();
}

export async function giveCells(page: Page, who: Official, cells: string[]) {
  await memberRow(page, who).getByRole('button', { name: 'Giao chi bộ' }).click();
  for (const cell of cells) await choose(page, 'Chi bộ theo dõi', named(cell));
  await page.keyboard.press('Escape');
  await typeDate(page, 'Từ ngày', `01/01/${year}`);
  await sent(page, 'Lưu');
  for (const cell of cells) await memberRow(page, who).getByText(named(cell)).waitFor();
}

export async function openTeam(page: Page) {
  await open(page, `/teams?search=${encodeURIComponent(team)}`);
  await page.getByRole('link', { name: team }).click();
  await page.getByRole('heading', { name: team }).waitFor();
  await ready(page);
}

/** A member leaves; the same day the cell that only he followed is one that nobody follows. */
export async function leave(page: Page, who: Official, cell: string) {
  await openTeam(page);
  await memberRow(page, who).getByRole('button', { name: 'Thôi tham gia tổ' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Chuyển công tác');
  await sent(page, 'Thôi tham gia tổ');
  const orphans = page.getByRole('table', { name: 'Chi bộ chưa có người theo dõi' });
  await orphans
    .locator('tr', { hasText: named(cell) })
    .getByText(who.fullName)
    .waitFor();
  await shoot(page, 'team-orphan');
}

/** A team with a roster still to come is dissolved together with it, or not at all. */
export async function dissolve(page: Page) {
  await openTeam(page);
  await page.getByRole('button', { name: 'Giải thể tổ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số quyết định').fill(`90-QĐ/HU-${mark}`);
  await typeDate(page, 'Ngày quyết định', shownToday);
  await dialog.getByLabel('Lý do').fill('Sắp xếp lại các tổ');
  await dialog.getByRole('button', { name: 'Giải thể tổ' }).click();
  await dialog.getByRole('alert').waitFor();
  await shoot(page, 'team-open-rosters');
  await dialog.getByLabel('Đóng cả các lịch phân công').check();
  await sent(page, 'Giải thể tổ');
  await page.locator('.page-header .state', { hasText: 'Giải thể hết' }).waitFor();
  await shoot(page, 'team-dissolved');
  await page.locator('#content').getByRole('link', { name: 'Lịch phân công' }).click();
  const rosters = page.locator('tbody tr', { hasText: team });
  await rosters.getByText('Đã đóng').first().waitFor();
}
