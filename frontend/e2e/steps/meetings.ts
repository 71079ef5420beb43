import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, sent, shoot } from '../support/browser';
import { named, shownToday } from './run';
import type { Official } from './scene';

export async function openMeeting(page: Page, cell: string, meeting: string) {
  await open(page, `/meetings/${meeting}`);
  await page.getByRole('heading', { name: named(cell) }).waitFor();
}

const rowOf = (page: Page, table: string, who: Official) =>
  page.getByLabel(table, { exact: true }).locator('li, tbody tr', { hasText: who.fullName });

async function record(page: Page, who: Official, outcome: string) {
  await rowOf(page, 'Cán bộ dự kiến về dự', who).getByRole('button', { name: 'Ghi nhận' }).click();
  await page.getByRole('dialog').getByText(outcome, { exact: true }).click();
}

export async function attend(page: Page, who: Official) {
  await record(page, who, 'Có dự');
  await sent(page, 'Lưu ghi nhận');
  await rowOf(page, 'Đã ghi nhận', who).getByText('Có dự').waitFor();
}

/** Says that he could not come and goes to the next suitable meeting instead, in one act. */
export async function stayAway(page: Page, who: Official, next: string) {
  await record(page, who, 'Vắng');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do vắng').selectOption({ label: 'Bận việc đột xuất' });
  await dialog
    .getByText(new RegExp(named(next)))
    .first()
    .click();
  await shoot(page, 'absence-next');
  await sent(page, 'Lưu ghi nhận');
  const row = rowOf(page, 'Đã ghi nhận', who);
  await row.getByText('Bận việc đột xuất').waitFor();
  await row.getByText(/Đã chuyển sang ngày/).waitFor();
  await shoot(page, 'absence-moved');
}

/** The line of the quota says of each visit whether it counts and why. */
export async function seeWhyCounted(page: Page, who: Official, cell: string) {
  await open(page, `/quota/${who.id}`);
  await page
    .getByText(/đã dự 1\/3/)
    .first()
    .waitFor();
  const visit = page.locator('.row-cards > li, tbody tr', { hasText: named(cell) }).first();
  await visit.getByText(/Được tính \(Khoản về Ủy viên Ban Chấp hành/).waitFor();
  await visit.getByText(shownToday).first().waitFor();
  expect(await page.getByText('Các buổi phù hợp sắp tới').count()).toBeGreaterThan(0);
  await shoot(page, 'quota-explained');
}
