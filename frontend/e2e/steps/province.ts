import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, open, ready, sent, shoot, typeDate } from '../support/browser';
import { mark, named, year } from './run';
import type { Official } from './scene';

/** A round of many to many by one decision, looked at first: what clashes is taken out before it is stored. */
export async function assignRound(page: Page, who: Official[], cells: string[], taken: string) {
  await open(page, '/assignments/new');
  for (const one of who) await choose(page, 'Cán bộ', one.fullName);
  await page.keyboard.press('Escape');
  for (const cell of cells) await choose(page, 'Phân công về các đơn vị', named(cell));
  await page.keyboard.press('Escape');
  await page.getByLabel('Căn cứ').selectOption({ label: '1120-QĐ/TU' });
  await typeDate(page, 'Từ ngày', `01/02/${year}`);
  await page.getByLabel('Số quyết định').fill(`77-QĐ/TU-${mark}`);
  await typeDate(page, 'Ngày quyết định', `20/01/${year}`);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Trùng 1 phân công đang có').waitFor();
  await page.getByText(/theo dõi quá \d+ đơn vị/).waitFor();
  await page
    .getByText(/đơn vị cùng cấp/)
    .first()
    .waitFor();
  await shoot(page, 'round-preview');
  await page
    .getByRole('checkbox', { name: `${who[0]?.fullName} theo dõi ${named(taken)}` })
    .uncheck();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Không trùng phân công nào').waitFor();
  await page.getByRole('button', { name: 'Ghi phân công' }).click();
  await page.getByText(`Đã ghi ${who.length * cells.length - 1} phân công`).waitFor();
  await ready(page);
  await shoot(page, 'round-stored');
}

/** Complete and in time are two figures, side by side. */
export async function trackPlans(page: Page, who: Official) {
  await open(page, `/work-plans?search=${encodeURIComponent(who.fullName)}`);
  const figures = page.getByRole('table', { name: 'Tình hình nộp kế hoạch' });
  for (const figure of ['Phải nộp', 'Đã nộp', 'Đúng hạn', 'Nộp trễ', 'Chưa nộp']) {
    await figures.getByText(figure, { exact: true }).first().waitFor();
  }
  const row = page.locator('tbody tr', { hasText: who.fullName });
  await row.getByRole('link', { name: who.fullName }).click();
  await page.getByRole('heading', { name: `Kế hoạch năm ${year}` }).waitFor();
  await ready(page);
}

/** Each number of the indicator opens the visits behind it. */
export async function seeSteering(page: Page, commune: string) {
  await open(page, '/steering');
  const row = page.locator('tr', { hasText: commune });
  await row.getByText('Thấp hơn tỷ lệ chi bộ').waitFor();
  await shoot(page, 'steering');
  await row.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Điểm nóng' }).waitFor();
  await page.locator('.ant-select', { hasText: commune }).waitFor();
  await page.getByText('Khiếu kiện đất rừng kéo dài').waitFor();
  await page.goBack();
  await row.getByRole('link').last().click();
  const behind = page.getByRole('table', { name: 'Các lượt dự đã tính' }).locator('tbody tr');
  await behind.filter({ hasNotText: commune }).first().waitFor({ state: 'detached' });
  expect(await behind.count()).toBeGreaterThan(0);
}

/** The file holds exactly the officials that the filters left on the page. */
export async function exportShown(page: Page, who: Official[]) {
  await open(page, '/quota-grid');
  await page.getByRole('searchbox').first().fill(mark);
  const rows = page.locator('tbody tr', { hasText: mark });
  await rows.filter({ hasText: '168-QĐ/TU' }).first().waitFor();
  await page.getByLabel('Căn cứ').selectOption({ label: '1120-QĐ/TU' });
  await rows.filter({ hasText: '168-QĐ/TU' }).first().waitFor({ state: 'detached' });
  await ready(page);
  expect(await rows.count()).toBe(who.length);
  await shoot(page, 'quota-grid-filtered');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const file = await (await waiting).path();
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const rowsOfFile = lines.slice(lines.findIndex((line) => line.startsWith('Cán bộ,')) + 1);
  expect(rowsOfFile).toHaveLength(who.length);
  for (const one of who) expect(rowsOfFile.some((line) => line.includes(one.fullName))).toBe(true);
}

/** A new day off lets a fixed day give way at once, and back when it is taken out again. */
export async function addDayOff(page: Page, day: string, name: string) {
  await open(page, `/holidays?year=${day.slice(6)}`);
  await page.getByRole('button', { name: 'Thêm ngày' }).click();
  const dialog = page.getByRole('dialog');
  await typeDate(page, 'Ngày', day);
  await dialog.getByLabel('Tên').fill(name);
  await dialog.getByLabel('Căn cứ').fill('Thông báo của Ủy ban nhân dân tỉnh');
  await sent(page, 'Thêm ngày');
  await page.locator('tbody tr', { hasText: name }).waitFor();
  await shoot(page, 'holidays');
}

export async function takeDayOffBack(page: Page, name: string) {
  await page
    .locator('tbody tr', { hasText: name })
    .getByRole('button', { name: 'Bỏ ngày này' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ ngày này' }).click();
  await page.locator('tbody tr', { hasText: name }).waitFor({ state: 'detached' });
}
