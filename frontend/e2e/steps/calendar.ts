import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready, sent, shoot, typeDate } from '../support/browser';
import { named } from './run';

const TOPIC = 'Học tập và làm theo gương người tốt';

const cellRow = async (page: Page, cell: string) => {
  await open(page, `/cells?search=${encodeURIComponent(named(cell))}`);
  return page.locator('tbody tr', { hasText: named(cell) });
};

const openMonth = (page: Page, cell: string, on: string) => {
  const month = `year=${on.slice(0, 4)}&month=${Number(on.slice(5, 7))}`;
  return open(page, `/meetings?tab=list&${month}&search=${encodeURIComponent(named(cell))}`);
};

/** A fixed day that falls on a day off gives way to the next working day, and says so. */
export async function meetOnDayOff(page: Page, cell: string, dayOff: string, name: string) {
  const row = await cellRow(page, cell);
  await row.getByRole('button', { name: 'Đặt ngày' }).click();
  await page.getByLabel('Ngày trong tháng').fill(String(Number(dayOff.slice(8))));
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa bản');
  await sent(page, 'Lưu ngày cố định');
  await openMonth(page, cell, dayOff);
  await page
    .locator('tbody tr', { hasText: named(cell) })
    .getByText(`nghỉ ${name}`)
    .waitFor();
  await shoot(page, 'meeting-day-off');
}

/** A meeting about one topic; what it is about is put in order beforehand. */
export async function addThematic(page: Page, cell: string, on: string, shown: string) {
  const row = await cellRow(page, cell);
  await row.getByRole('button', { name: 'Thêm buổi chuyên đề' }).click();
  await typeDate(page, 'Ngày sinh hoạt', shown);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Địa điểm').fill('Nhà văn hóa bản');
  await dialog.getByLabel('Chuyên đề').fill(TOPIC);
  await sent(page, 'Thêm buổi chuyên đề');
  await openMonth(page, cell, on);
  await page.locator('tbody tr', { hasText: TOPIC }).getByRole('link').first().click();
  await page.getByRole('heading', { name: named(cell) }).waitFor();
  await ready(page);
  await page.getByRole('button', { name: 'Ghi nội dung' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('Nội dung sinh hoạt')
    .fill('Đọc tài liệu\nThảo luận\nKết luận');
  await page.getByRole('dialog').getByLabel('Là buổi sinh hoạt mẫu').check();
  await sent(page, 'Lưu nội dung');
  await page.getByText('Kết luận').first().waitFor();
  await shoot(page, 'meeting-thematic');
}

/** The quarter’s list of cells that still owe a thematic meeting knows of the day. */
export async function seeThematicPlanned(page: Page, cell: string, on: string) {
  const quarter = Math.ceil(Number(on.slice(5, 7)) / 3);
  await open(page, `/thematic-gaps?year=${on.slice(0, 4)}&quarter=${quarter}`);
  const row = page.locator('tbody tr', { hasText: named(cell) });
  await row.getByText('Đã định ngày').first().waitFor();
  await shoot(page, 'thematic-gaps');
  await row.getByRole('button', { name: 'Thêm buổi chuyên đề' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Địa điểm').inputValue()).toMatch(/^Nhà văn hóa /);
  await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
}

/** Who comes to us in the month: each visitor by the day. */
export async function seeVisitors(page: Page, who: string, on: string) {
  await open(page, `/visitors?year=${on.slice(0, 4)}&month=${Number(on.slice(5, 7))}`);
  const row = page.locator('tbody tr', { hasText: who });
  await row.getByText(on.split('-').reverse().join('/')).waitFor();
  await shoot(page, 'visitors');
}
