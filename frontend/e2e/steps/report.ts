import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready, sent, shoot } from '../support/browser';
import { named } from './run';
import type { Official } from './scene';

const part = (page: Page, title: string) => page.locator('.report-section', { hasText: title });
const standing = (page: Page, words: string) =>
  page.locator('.report-standing').getByText(words).waitFor();
const CONVEYED = 'Quán triệt nghị quyết về chuyển đổi cơ cấu cây trồng và kinh tế hợp tác';

/** Begins the report at the meeting; what was typed a moment ago is still there after a reload. */
export async function beginReport(page: Page) {
  await page.getByRole('button', { name: 'Viết báo cáo' }).click();
  await page.getByRole('heading', { name: 'Viết báo cáo dự sinh hoạt' }).waitFor();
  await part(page, 'Nội dung đã truyền đạt').getByLabel('Đã truyền đạt những gì').fill(CONVEYED);
  await page.reload();
  await ready(page);
  await page.getByText('Đã khôi phục phần viết dở').waitFor();
  expect(await page.getByLabel('Đã truyền đạt những gì').inputValue()).toBe(CONVEYED);
}

/** The line is lost while he writes: nothing is, and it goes by itself when the line is back. */
export async function writeWithoutLine(page: Page) {
  await page.context().setOffline(true);
  await page.getByLabel('Đã thông tin những gì').fill('Giá nông sản và phòng chống rét đậm');
  await page.getByLabel('Nhận xét, góp ý với chi bộ').fill('Chi bộ nền nếp, cần gợi mở thảo luận');
  for (const title of ['Tình hình kinh tế', 'Tình hình xã hội']) {
    await part(page, title).getByLabel('Tình hình nổi bật').fill('Bà con yên tâm sản xuất vụ đông');
  }
  for (const title of ['Câu hỏi và giải đáp', 'Tâm tư, nguyện vọng, ý kiến']) {
    await part(page, title).getByLabel('Không có nội dung phát sinh').check();
  }
  await standing(page, 'Chưa gửi được, giữ trên máy này');
  await shoot(page, 'report-offline');
  await page.context().setOffline(false);
  await standing(page, 'Đã lưu trên máy chủ');
}

/** A difficulty becomes one of its own, with what, where, who and what is asked for. */
export async function addDifficulty(page: Page) {
  const section = part(page, 'Khó khăn, vướng mắc và kiến nghị');
  await section.getByRole('button', { name: 'Thêm khó khăn hoặc kiến nghị' }).click();
  await section.getByLabel('Nội dung', { exact: true }).fill('Đường vào bản sạt lở, xe không qua');
  await section.getByLabel('Địa chỉ (ở đâu)').fill('Km 3, đường vào bản');
  await section.getByLabel('Cơ quan, người có trách nhiệm giải quyết').fill('Ủy ban nhân dân xã');
  await section.getByLabel('Đề nghị làm gì').fill('Khảo sát, sửa trước mùa mưa');
  await standing(page, 'Đã lưu trên máy chủ');
}

/** A nervous thumb taps twice; the report is handed in once. */
export async function handInTwice(page: Page) {
  await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
  await page
    .getByRole('dialog')
    .getByText(/Đầy đủ \d+\/100/)
    .waitFor();
  await shoot(page, 'report-check');
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp báo cáo' }).dblclick();
  await page.locator('.page-header .state', { hasText: 'Đã nộp' }).waitFor();
  await ready(page);
  const handedIn = page.locator('.history > li', { hasText: 'Nộp báo cáo' });
  await handedIn.first().waitFor();
  expect(await handedIn.count()).toBe(1);
  await shoot(page, 'report-handed-in');
}

async function openReport(page: Page, who: Official, cell: string) {
  await open(page, `/visit-reports?search=${encodeURIComponent(who.fullName)}`);
  const row = page.locator('tbody tr', { hasText: named(cell) });
  await row.getByRole('link').first().click();
  await page.getByRole('heading', { name: named(cell) }).waitFor();
  await ready(page);
}

export async function giveBack(page: Page, who: Official, cell: string) {
  await openReport(page, who, cell);
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Nội dung đã truyền đạt', { exact: true }).click();
  await dialog
    .getByLabel('Nội dung đã truyền đạt: cần bổ sung gì')
    .fill('Ghi rõ số, ngày của nghị quyết');
  await shoot(page, 'report-return');
  await sent(page, 'Trả lại để bổ sung');
  await page.locator('.page-header .state', { hasText: 'Trả lại' }).waitFor();
}

/** Finds among his reports what was given back, mends what was asked for and hands it in again. */
export async function mend(page: Page, cell: string) {
  await open(page, '/visit-reports?state=RETURNED');
  await page
    .locator('.row-cards > li, tbody tr', { hasText: named(cell) })
    .getByRole('link', { name: 'Viết tiếp' })
    .click();
  await page.getByText('Cần bổ sung: Ghi rõ số, ngày của nghị quyết').waitFor();
  await shoot(page, 'report-to-mend');
  await page.getByLabel('Đã truyền đạt những gì').fill(`${CONVEYED}, số 12-NQ/TU ngày 05/03`);
  await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
  await sent(page, 'Nộp báo cáo');
  await page.locator('.page-header .state', { hasText: 'Đã nộp' }).waitFor();
}

export async function accept(page: Page, who: Official, cell: string) {
  await openReport(page, who, cell);
  await page.getByText('số 12-NQ/TU').waitFor();
  await page.getByRole('button', { name: 'Ghi nhận đạt' }).click();
  await sent(page, 'Ghi nhận đạt');
  await page.locator('.page-header .state', { hasText: 'Đạt' }).waitFor();
  await shoot(page, 'report-accepted');
}
