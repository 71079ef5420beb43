import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready, sent, shoot } from '../support/browser';
import { named } from './run';

export const rosterRow = (page: Page, cell: string) =>
  page.getByRole('table', { name: 'Ai đến chi bộ nào' }).locator('tr', { hasText: named(cell) });

/** Begins the roster of a month: the team’s, or one’s own committee’s when none is named. */
export async function beginRoster(page: Page, month: string, team?: string) {
  await open(page, '/rosters');
  await page.getByRole('button', { name: 'Lập lịch tháng' }).click();
  const dialog = page.getByRole('dialog');
  if (team) await dialog.getByLabel('Tổ', { exact: true }).selectOption({ label: team });
  await dialog.getByLabel('Tháng', { exact: true }).selectOption(month);
  await sent(page, 'Lập lịch');
  await page.getByRole('table', { name: 'Ai đến chi bộ nào' }).waitFor();
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
  await page.locator('.page-header .state', { hasText: 'Đã công bố' }).waitFor();
  expect(await page.getByRole('button', { name: 'Công bố' }).count()).toBe(0);
  await shoot(page, picture);
}
