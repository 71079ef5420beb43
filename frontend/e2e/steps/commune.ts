import type { Page } from 'playwright-core';
import { open, ready, sent, shoot, typeDate } from '../support/browser';
import { assignee, cell, day, dayAhead, shownToday } from './run';

export async function setFixedDay(page: Page) {
  await open(page, `/cells?search=${encodeURIComponent(cell)}`);
  await page.getByRole('button', { name: 'Đặt ngày' }).first().click();
  await page.getByLabel('Ngày trong tháng').fill(String(Number(day)));
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa bản');
  await typeDate(page, 'Áp dụng từ', shownToday);
  await sent(page, 'Lưu ngày cố định');
  await page
    .getByText(`Ngày ${Number(day)} hằng tháng`)
    .first()
    .waitFor();
  await shoot(page, 'cells');
}

async function openMeeting(page: Page, monthsAhead: number) {
  const at = dayAhead(monthsAhead, 1);
  const when = `year=${at.year}&month=${at.month}`;
  await open(page, `/meetings?tab=list&${when}&search=${encodeURIComponent(cell)}`);
  await page.locator('tbody tr', { hasText: cell }).locator('a').first().click();
  await page.getByRole('heading', { name: cell }).waitFor();
  await ready(page);
}

export async function moveMeeting(page: Page) {
  await openMeeting(page, 1);
  await page.getByRole('button', { name: 'Dời ngày' }).click();
  await typeDate(page, 'Ngày sinh hoạt mới', dayAhead(1, 20).shown);
  await page.getByLabel('Lý do').fill('Trùng hội nghị của xã');
  await sent(page, 'Dời ngày');
  await page.getByText('Trùng hội nghị của xã').first().waitFor();
  await shoot(page, 'meeting-moved');
}

export async function recordAttendance(page: Page) {
  await openMeeting(page, 0);
  const row = page.locator('tbody tr', { hasText: assignee }).first();
  await row.getByRole('button', { name: 'Ghi nhận' }).click();
  await page.getByRole('dialog').getByText('Có dự').click();
  await sent(page, 'Lưu ghi nhận');
  await page.getByRole('table', { name: 'Đã ghi nhận' }).getByText(assignee).waitFor();
  await shoot(page, 'meeting');
}
