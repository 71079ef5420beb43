import type { Page } from 'playwright-core';
import { open, shoot } from '../support/browser';

/** The person was told, and finds it in the page. */
export async function seeNotice(page: Page, words: RegExp, picture?: string) {
  await open(page, '/notices');
  await page.getByText(words).first().waitFor();
  if (picture) await shoot(page, picture);
}
