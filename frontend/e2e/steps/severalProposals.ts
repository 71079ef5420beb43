import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, open, ready, shoot } from '../support/browser';
import { AGENCY, CELL } from './proposals';
import { mark } from './run';

const HEAD =
  'Nơi phát sinh,Loại,Nội dung,Địa chỉ,"Cơ quan, người có trách nhiệm",Việc đề nghị làm,Thẩm quyền';
const row = (matter: string, responsible: string) =>
  `${CELL},Kiến nghị,"${matter} (${mark})",Bản Huổi Mận xã Huổi Sang,${responsible},Bố trí kinh phí sửa trước tháng 12,Cấp tỉnh`;

const MATTERS = ['Đường vào bản sạt lở hai đoạn', 'Trạm y tế xã dột mái khu cấp phát thuốc'];
const file = (responsible: string) => ({
  name: 'kien-nghi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...MATTERS.map((matter) => row(matter, responsible))].join('\n')),
});

/** A file whose rows name nobody is refused row by row; the mended one is taken, and once. */
export async function bringIn(page: Page) {
  await open(page, '/proposals');
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  await page.getByRole('heading', { name: 'Nhập khó khăn, kiến nghị từ tệp' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file('cấp trên'));
  await page.getByText('có dòng sai').waitFor();
  const faults = page.getByRole('table', { name: 'Các lỗi trong tệp' }).locator('tbody tr');
  expect(await faults.count()).toBe(2);
  await shoot(page, 'proposal-import-faulty');

  await page.locator('input[type=file]').setInputFiles(file(AGENCY));
  await page.getByText('sẵn sàng để ghi').waitFor();
  await shoot(page, 'proposal-import-ready');
  await page.getByRole('button', { name: 'Ghi 2 dòng mới' }).click();
  await page.locator('.done-panel').waitFor();
  await page.locator('input[type=file]').setInputFiles(file(AGENCY));
  await page.getByText('Không có gì thay đổi').waitFor();
}

/** A page of the list that is empty by now leads to the last one that is not. */
export async function beyondTheEnd(page: Page) {
  await open(page, `/proposals?page=9&search=${encodeURIComponent(mark)}`);
  await page.locator('tbody a', { hasText: mark }).first().waitFor();
  await page.waitForURL((address) => !address.searchParams.has('page'));
}

/** Chooses both at the desk and refers them in one act; each gets its own result. */
export async function referBoth(page: Page) {
  await open(page, `/proposals/desk?tab=new&search=${encodeURIComponent(mark)}`);
  const all = page.getByRole('checkbox', { name: 'Chọn cả 2 hồ sơ trên trang' });
  await all.focus();
  await page.keyboard.press('Space');
  await page.getByText('Đã chọn 2').waitFor();
  await shoot(page, 'proposal-bulk-chosen');
  await page
    .locator('.bulk-bar')
    .getByRole('button', { name: 'Chuyển cơ quan', exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Áp dụng cho 2 hồ sơ đã chọn').waitFor();
  await choose(page, 'Cơ quan chủ trì', AGENCY);
  await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await page.getByText('Chuyển cơ quan: đã làm xong 2 hồ sơ.').waitFor();
  await ready(page);
  expect(await page.locator('.bulk-results > li').count()).toBe(2);
  await shoot(page, 'proposal-bulk-done');
}
