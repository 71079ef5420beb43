import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, picture, ready, shoot } from '../support/browser';
import { rest } from '../support/rest';
import { PASSWORD } from '../support/stack';
import { dayAhead, named, nextYear } from './run';
import type { Official } from './scene';

const rows = (page: Page) => page.locator('.visit-rows li');

/** Begins the plan of next year, or goes on with it, with one more visit; nothing is sent yet. */
export async function plan(page: Page, who: Official, cell: string, month: number) {
  await open(page, `/work-plans?year=${nextYear}&search=${encodeURIComponent(who.fullName)}`);
  const row = page.locator('tbody tr', { hasText: who.fullName });
  const begin = row.getByRole('button', { name: 'Lập kế hoạch' });
  await row.getByText(/Lập kế hoạch|Xem kế hoạch/).waitFor();
  if (await begin.isVisible()) await begin.click();
  else {
    await row.getByRole('link', { name: 'Xem kế hoạch' }).click();
    await page.getByRole('link', { name: 'Soạn kế hoạch' }).click();
  }
  await page.getByRole('button', { name: 'Thêm một buổi dự' }).click();
  const line = rows(page).last();
  await line.getByLabel(/Tháng$/).selectOption(String(month));
  const choice = line.getByLabel(/Chi bộ$/);
  const entry = choice.locator('option', { hasText: named(cell) });
  await choice.selectOption((await entry.getAttribute('value')) ?? '');
}

export async function savePlan(page: Page) {
  await page.getByRole('button', { name: 'Lưu, chưa nộp' }).click();
  await page.getByText('Mọi thay đổi đã được lưu.').waitFor();
}

/** The other has saved meanwhile: what differs is shown line by line, and both visits stay. */
export async function merge(page: Page, other: string) {
  await page.getByRole('button', { name: 'Lưu, chưa nộp' }).click();
  await page.getByRole('button', { name: 'Tải lại' }).click();
  const view = page.getByRole('region', { name: 'Người khác đã lưu kế hoạch' });
  await view.getByText(named(other)).waitFor();
  await shoot(page, 'plan-merge');
  await view.getByRole('button', { name: 'Dùng bản đã chọn' }).click();
  expect(await rows(page).count()).toBe(2);
  await savePlan(page);
}

/** The meeting is moved while somebody's attendance at it is being entered. */
export async function moveMeanwhile(page: Page, mover: Page, meeting: string, who: Official) {
  await open(page, `/meetings/${meeting}`);
  await page
    .locator('tbody tr', { hasText: who.fullName })
    .getByRole('button', { name: 'Ghi nhận' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Có dự', { exact: true }).click();
  const { meeting: now } = await rest<{ meeting: { version: number } }>(
    mover,
    'GET',
    `/meetings/${meeting}`,
  );
  const next = dayAhead(1, 15);
  await rest(
    mover,
    'POST',
    `/meetings/${meeting}/move`,
    { heldOn: next.date, reason: 'Bí thư chi bộ đi công tác' },
    now.version,
  );
  await dialog.getByRole('button', { name: 'Lưu ghi nhận' }).click();
  await dialog.getByRole('alert').waitFor();
  await shoot(page, 'attendance-meeting-moved');
  await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
  await page.getByRole('heading', { name: next.shown }).waitFor();
}

/** Where whoever is no longer let in ends up, and what he is told there. */
export async function keptOut(page: Page, username: string) {
  await page.reload();
  await page.locator('#password').waitFor();
  if (await page.locator('#username').isVisible()) await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await page
    .getByText(/vô hiệu hóa|bị khóa/i)
    .first()
    .waitFor();
  await picture(page, 'kept-out');
}

/** Let in again, he finds what he was writing. */
export async function letInAgain(page: Page, username: string) {
  if (await page.locator('#username').isVisible()) await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await ready(page);
  await page.getByText('Đã khôi phục phần chưa lưu').waitFor();
  expect(await rows(page).count()).toBe(3);
}
