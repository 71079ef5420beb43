import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, ready, shoot, signIn } from './support/browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

test('a province begins with its list of units', async () => {
  const page = await signIn(browser, 'tinhmoi');
  await page.getByText('Tỉnh mã 14 chưa có đơn vị nào').waitFor();
  await shoot(page, 'new-province');
  await page.getByRole('link', { name: 'Nhập danh sách đơn vị' }).click();
  await ready(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'province.csv',
    mimeType: 'text/csv',
    buffer: readFileSync(new URL('./fixtures/province.csv', import.meta.url)),
  });
  await page.getByRole('button', { name: /^Ghi 3 dòng mới/ }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Cán bộ' }).first().waitFor();
  expect(await page.locator('.where').textContent()).toBe('Tỉnh Thử Nghiệm');
  await shoot(page, 'new-province-begun');
});
