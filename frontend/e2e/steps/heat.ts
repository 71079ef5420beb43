import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, sent, shoot } from '../support/browser';
import type { Cell } from './scene';

const REASON = 'Tranh chấp đất nương với bản bên';
const DETAIL = 'Ba hộ đã gửi đơn vượt cấp, cần gặp riêng trước buổi sinh hoạt';

/** The host says how things stand, and what only some may read. */
export async function callHot(page: Page, cell: Cell) {
  await open(page, `/units/${cell.id}`);
  await page.getByRole('button', { name: 'Đánh giá tình hình' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tình hình', { exact: true }).selectOption({ label: 'Điểm nóng' });
  await dialog.getByLabel('Nội dung').fill(REASON);
  await dialog.getByLabel('Thông tin nội bộ').fill(DETAIL);
  await sent(page, 'Lưu đánh giá');
  await page.getByRole('table', { name: 'Tình hình của đơn vị' }).getByText(DETAIL).waitFor();
  await shoot(page, 'heat-set');
}

/** Whoever follows the cell reads that it is hot and why, and not the detail. */
export async function readHeat(page: Page, cell: Cell) {
  await open(page, `/units/${cell.id}`);
  await page.getByText(REASON).first().waitFor();
  expect(await page.getByText(DETAIL).count()).toBe(0);
}
