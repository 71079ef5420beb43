import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture, ready } from '../support/browser';
import { openMeeting } from './meetings';

const SITUATION = 'Chi bộ có 18 đảng viên; bà con đang làm đất vụ đông, an ninh ổn định.';

/** The host writes what the visitor should know; what is known is filled in for it. */
export async function brief(page: Page, cell: string, meeting: string, outcome: RegExp) {
  await openMeeting(page, cell, meeting);
  await page.getByRole('link', { name: 'Soạn thông tin trước' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Điền sẵn từ dữ liệu' }).click();
  await page.getByText(/Đã điền sẵn|Không có mục trống/).waitFor();
  await page.getByLabel('Tình hình', { exact: true }).fill(SITUATION);
  for (const [part, text] of [
    ['Vấn đề nóng, nổi cộm', 'Tranh chấp đất nương với bản bên.'],
    ['Kiến nghị tồn đọng', 'Đường vào bản chưa được sửa.'],
    ['Kết quả lần về dự trước', 'Đã lắp xong bể nước đầu bản.'],
  ] as const) {
    await page.getByLabel(part).fill(text);
  }
  await page.getByRole('button', { name: 'Gửi cho đồng chí về dự' }).click();
  await page.locator('.page-header .state', { hasText: outcome }).waitFor();
}

/** The sheet alone is printed, on one page of A4. */
export async function print(page: Page) {
  await page.emulateMedia({ media: 'print' });
  for (const screen of ['.top', '.side', '.notices', '.page-actions']) {
    expect(await page.locator(screen).first().isVisible()).toBe(false);
  }
  await picture(page, 'briefing-print');
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  await page.emulateMedia({ media: null });
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
}

export async function readBriefing(page: Page) {
  await page.getByText(SITUATION).waitFor();
}
