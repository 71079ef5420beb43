import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers, choose, open, ready, shoot } from '../support/browser';
import { BASE_URL } from '../support/stack';
import { AGENCY, CELL } from './proposals';
import { mark } from './run';

const ROAD = `Đường vào bản Huổi Mận lún ở km 2, xe máy không qua được khi mưa (${mark})`;

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const waits = (page: Page) => page.locator('.waiting-list > li', { hasText: mark });
const responsible = 'Cơ quan, người có trách nhiệm giải quyết';

/** Writes in a village without a line, reads it once more, and leaves it to go by itself. */
export async function writeWithoutLine(page: Page) {
  await open(page, '/proposals/new');
  await choose(page, 'Nơi phát sinh', CELL);
  await page.context().setOffline(true);
  await page.getByText('Chưa có mạng: tệp chỉ thêm được khi có mạng').waitFor();
  await field(page, 'Việc gì').fill(ROAD);
  await field(page, 'Ở đâu').fill('Km 2 đường vào bản Huổi Mận, xã Huổi Sang');
  await field(page, responsible).fill('các ngành');
  await field(page, 'Đề nghị làm gì').fill('Rải đá cấp phối, đặt cống qua đường trước tháng 5');
  await field(page, 'Thẩm quyền giải quyết').selectOption('Cấp xã');
  await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
  await page.getByText('Đọc lại lần nữa').waitFor();
  await shoot(page, 'offline-check');
  await page.getByRole('button', { name: 'Gửi khi có mạng' }).click();
}

/** It stands in the list with its place and the time; the page may die without it. */
export async function seeItWait(page: Page) {
  await page.getByRole('heading', { name: 'Chờ gửi trên máy này' }).waitFor();
  await waits(page).getByText('Chờ có mạng').waitFor();
  await waits(page).getByText(CELL).waitFor();
  expect(await barriers(page)).toEqual([]);
  await shoot(page, 'offline-waiting');
  // Without a line the browser cannot even fetch the page again: what is kept must outlive that.
  expect(await page.reload().catch(() => null)).toBeNull();
}

/** Neither a slip of the thumb nor signing out throws it away unasked. */
async function askedBeforeItIsLost(page: Page) {
  const dialog = page.getByRole('dialog');
  await waits(page).getByRole('button', { name: 'Bỏ, không gửi' }).click();
  await dialog.getByText('không lấy lại được').waitFor();
  await shoot(page, 'offline-discard');
  await dialog.getByRole('button', { name: 'Giữ lại' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await dialog.getByText('Còn 1 nội dung chưa gửi').waitFor();
  await shoot(page, 'offline-sign-out');
  await dialog.getByRole('button', { name: 'Xem nội dung chờ gửi' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The line is back: the server finds the addressee vague, and the form opens with everything and the fault at its field. */
export async function mendWhatWasVague(page: Page) {
  await page.context().setOffline(false);
  await open(page, '/');
  await page.getByRole('link', { name: 'Xem nội dung chờ gửi' }).click();
  await waits(page).getByText('Cần sửa lại').waitFor();
  await waits(page).getByText('Sở Xây dựng').waitFor();
  await shoot(page, 'offline-refused');
  await askedBeforeItIsLost(page);
  await waits(page).getByRole('link', { name: 'Mở lại để sửa' }).click();
  await page.locator('.ant-form-item-explain-error', { hasText: 'Sở Xây dựng' }).waitFor();
  expect(await field(page, 'Việc gì').inputValue()).toBe(ROAD);
  await shoot(page, 'offline-mend');
  await page.context().setOffline(true);
  await field(page, responsible).fill(AGENCY);
  await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
  await page.getByRole('button', { name: 'Gửi khi có mạng' }).click();
  await waits(page).getByText('Chờ có mạng').waitFor();
}

/** It goes by itself and exactly once. */
export async function goesOnce(page: Page) {
  await page.context().setOffline(false);
  await page.getByText('Không có gì chờ gửi').waitFor();
  const answer = page.waitForResponse((one) => one.url().includes('/api/v1/proposals?'));
  await page.goto(`${BASE_URL}/proposals?search=${mark}`);
  const { items } = (await (await answer).json()) as {
    items: { state: string; content: string }[];
  };
  await ready(page);
  expect(items.filter(({ content }) => content === ROAD).map(({ state }) => state)).toEqual([
    'SUBMITTED',
  ]);
}
