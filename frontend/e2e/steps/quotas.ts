import type { Page } from 'playwright-core';
import { open, shoot } from '../support/browser';
import type { Official } from './scene';

/** How far the member is in each quarter. */
export async function seeQuarters(page: Page, who: Official) {
  await open(page, `/quota-grid?search=${encodeURIComponent(who.fullName)}`);
  const row = page.locator('tbody tr', { hasText: who.fullName });
  await row.getByText('02-QĐ/HU').waitFor();
  await shoot(page, 'quota-quarters');
}
