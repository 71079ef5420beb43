import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, ready } from '../support/browser';

/** Presses a number of a table and finds as many rows in the list that it opens. */
export async function opensItsRows(page: Page, address: string, table: string, row: string) {
  await open(page, address);
  const number = page
    .getByRole('table', { name: table, exact: true })
    .getByRole('row', { name: row })
    .locator('td a')
    .first();
  const counted = Number(await number.innerText());
  expect(counted).toBeGreaterThan(0);
  await number.click();
  await page.waitForURL(/\/proposals(\?|$)/);
  await ready(page);
  await page.getByText(new RegExp(`trong số ${counted}$`)).waitFor();
  const shown = await page.getByRole('table').locator('tbody tr').count();
  expect(shown).toBe(Math.min(counted, 20));
}

/** Takes away what is shown, and reads the lines of it. */
export async function takenAway(page: Page): Promise<string[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV' }).click(),
  ]);
  const text: Buffer[] = [];
  for await (const piece of await file.createReadStream()) text.push(piece as Buffer);
  return Buffer.concat(text).toString('utf8').trim().split('\r\n');
}
