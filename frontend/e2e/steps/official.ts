import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready, sent, shoot } from '../support/browser';
import { assignee, cell, month, newcomer } from './run';

async function addVisit(page: Page) {
  await page.getByRole('button', { name: 'Thêm một buổi dự' }).click();
  const line = page.locator('.visit-rows li').last();
  await line.getByLabel(/Tháng$/).selectOption(String(Number(month)));
  const choice = line.getByLabel(/Chi bộ$/);
  const option = await choice.locator('option', { hasText: cell }).getAttribute('value');
  await choice.selectOption(option ?? '');
  await page.getByText('Có thay đổi chưa lưu').waitFor();
}

/** Adds a visit to the cell, is restored after a reload, and hands the plan in. */
async function fillAndHandIn(page: Page, picture: string, warning?: string) {
  await addVisit(page);
  await page.reload();
  await ready(page);
  await page.getByText('Đã khôi phục phần chưa lưu').waitFor();
  await shoot(page, `${picture}-restored`);

  await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(cell).waitFor();
  if (warning) await dialog.getByText(warning).waitFor();
  await shoot(page, `${picture}-check`);
  await sent(page, 'Nộp kế hoạch');
  await page.locator('.page-header .state', { hasText: 'Đã nộp' }).waitFor();
  await shoot(page, picture);
}

export async function writePlan(page: Page) {
  await open(page, '/work-plans');
  const row = page.locator('tbody tr', { hasText: assignee }).first();
  const begin = row.getByRole('button', { name: 'Lập kế hoạch' });
  if ((await begin.count()) > 0) {
    await begin.click();
  } else {
    await row.getByRole('link', { name: 'Xem kế hoạch' }).click();
    await page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await ready(page);
    const write = page.getByRole('link', { name: 'Soạn kế hoạch' });
    if ((await write.count()) === 0) {
      await adjustPlan(page);
      return;
    }
    await write.click();
  }
  await fillAndHandIn(page, 'plan');
}

/** Whoever has no screen of his own hands in through the organizer, months after the day. */
export async function handInLate(page: Page) {
  await open(page, `/work-plans?search=${encodeURIComponent(newcomer)}`);
  const row = page.locator('tbody tr', { hasText: newcomer }).first();
  await row.getByText(/Chưa nộp, trễ \d+ ngày/).waitFor();
  await row.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await fillAndHandIn(page, 'plan-late', 'ghi là nộp trễ');
  await page.locator('.page-header .state', { hasText: /trễ \d+ ngày/ }).waitFor();
}

/** A plan that was handed in before is adjusted: the visit, a reason, the next edition. */
async function adjustPlan(page: Page) {
  await page.getByRole('link', { name: 'Điều chỉnh kế hoạch' }).click();
  await addVisit(page);
  await page.getByRole('button', { name: 'Nộp bản điều chỉnh' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Bổ sung chi bộ mới phân công');
  await sent(page, 'Điều chỉnh kế hoạch');
  await page.locator('.page-header .state', { hasText: 'Đã nộp' }).waitFor();
  await shoot(page, 'plan-adjusted');
}

export async function seeQuota(page: Page) {
  await open(page, '/');
  await page
    .getByText(/đã dự \d+/)
    .first()
    .waitFor();
  await shoot(page, 'home-official');
  await page.getByRole('link', { name: 'Vì sao?' }).first().click();
  await ready(page);
  const visit = page.locator('tbody tr', { hasText: cell }).first();
  await visit.waitFor();
  expect(await visit.textContent()).toMatch(/Được tính|Không tính/);
  expect(await visit.locator('td').last().textContent()).toMatch(/.{10,}/);
  await shoot(page, 'quota-line');
}
