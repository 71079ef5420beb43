import type { Page } from 'playwright-core';
import { open, shoot } from '../support/browser';

/** The person was told, and finds it in the page. */
export async function seeNotice(page: Page, words: RegExp, picture?: string) {
  await open(page, '/notices');
  await page.getByText(words).first().waitFor();
  if (picture) await shoot(page, picture);
}

export async function chooseNoMail(page: Page) {
  await open(page, '/notices/choices');
  await page.getByLabel(/Nhận một thư gộp mỗi ngày/).uncheck();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu cách nhận thông báo').waitFor();
  await shoot(page, 'notice-choices');
}
