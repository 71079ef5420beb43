import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready, sent, shoot } from '../support/browser';
import { named, nextYear, year } from './run';
import type { Official } from './scene';

/** The line of a planned visit to the cell. */
export const visit = (page: Page, cell: string): Locator =>
  page.locator('.months dd', { hasText: named(cell) });

/** Begins next year’s plan from this year’s and lets the quota say what is missing. */
export async function copyAndFill(page: Page, who: Official) {
  await open(page, `/work-plans?year=${nextYear}`);
  const row = page.locator('tbody tr', { hasText: who.fullName });
  await row.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await page.getByRole('button', { name: `Chép từ kế hoạch năm ${year}` }).click();
  await page.getByText('Đã thêm 2 dòng').waitFor();
  await page.getByRole('button', { name: 'Gợi ý theo số buổi phải dự' }).click();
  await page.getByText('Quy định yêu cầu 3 buổi trong năm').waitFor();
  await shoot(page, 'plan-suggested');
  expect(await page.locator('.visit-rows li').count()).toBe(3);
}

export async function handIn(page: Page) {
  await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
  await page.getByRole('dialog').getByText('có 3 buổi dự kiến').waitFor();
  await sent(page, 'Nộp kế hoạch');
  await page.locator('.page-header .state', { hasText: 'Đã nộp đúng hạn' }).waitFor();
}

export async function seeReceipts(page: Page) {
  await open(page, `/work-plans?year=${nextYear}`);
  await page.getByRole('link', { name: 'Xem kế hoạch' }).click();
  await ready(page);
  const recipients = page.getByRole('table', { name: 'Nơi nhận kế hoạch' });
  for (const unit of ['Đảng ủy xã Huổi Sang', 'Tỉnh ủy Mường Sơn']) {
    await recipients.locator('tr', { hasText: unit }).getByText('Đã tiếp nhận').waitFor();
  }
  await shoot(page, 'plan-answered');
}

export async function acceptCell(page: Page, cell: string) {
  await visit(page, 'Ngàn').getByRole('button', { name: 'Đồng ý đề nghị' }).click();
  await visit(page, cell).waitFor();
  await page.getByText('Bản thứ 2').first().waitFor();
}

export async function keepDay(page: Page, cell: string) {
  await visit(page, cell).getByRole('button', { name: 'Không đồng ý' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Ngày đó dự họp Hội đồng nhân dân');
  await sent(page, 'Không đồng ý');
  await visit(page, cell).getByText('Giữ nguyên kế hoạch').waitFor();
}

/** Adds a visit to a plan that was handed in, with the reason, and finds both editions afterwards. */
export async function addCell(page: Page, cell: string, month: number) {
  await page.getByRole('link', { name: 'Điều chỉnh kế hoạch' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Thêm một buổi dự' }).click();
  const line = page.locator('.visit-rows li').last();
  await line.getByLabel(/Tháng$/).selectOption(String(month));
  const choice = line.getByLabel(/Chi bộ$/);
  const entry = choice.locator('option', { hasText: named(cell) });
  await choice.selectOption((await entry.getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Nộp bản điều chỉnh' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Bổ sung buổi dự cuối năm');
  await sent(page, 'Điều chỉnh kế hoạch');
  const editions = page.locator('.history li', { hasText: 'Bản thứ 3' }).first();
  await editions.getByText('Bổ sung buổi dự cuối năm').waitFor();
  await editions.getByText(`Thêm: ${named(cell)}`).waitFor();
  await shoot(page, 'plan-editions');
}
