import type { Page } from 'playwright-core';
import { choose, open, sent, shoot, typeDate } from '../support/browser';
import { mark, shownToday } from './run';
import type { Official } from './scene';

/** One official follows the unit instead of another; both stay in the list, each knowing of the other. */
export async function replace(page: Page, from: Official, to: Official) {
  await open(page, `/assignments?search=${encodeURIComponent(from.fullName)}`);
  await page
    .locator('tbody tr', { hasText: from.fullName })
    .getByRole('button', { name: 'Thay người' })
    .click();
  await choose(page, 'Đồng chí thay', to.fullName);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số quyết định').fill(`33-QĐ/HU-${mark}`);
  await typeDate(page, 'Ngày quyết định', shownToday);
  await dialog.getByLabel('Lý do').fill('Điều động công tác');
  await sent(page, 'Thay người');
  await page.getByText(`Đồng chí ${to.fullName} thay`).waitFor();
  await open(page, `/assignments?search=${encodeURIComponent(to.fullName)}`);
  await page.getByText(`Thay đồng chí ${from.fullName}`).waitFor();
  await shoot(page, 'assignment-replaced');
}
