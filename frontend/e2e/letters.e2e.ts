import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { barriers, open, PHONE, settled, shoot } from './support/browser';
import { people } from './support/people';

const as = people();
/** What the design asks of the pages of a cell secretary, in CSS pixels. */
const LARGE = 20;
const TOUCH = 44;

let page: Page;

beforeEach(async () => {
  page = await as('chibo');
  await page.setViewportSize(PHONE);
  await page.evaluate(() => localStorage.removeItem('satcoso.letters.chibo'));
  await open(page, '/');
});

const bodySize = (on: Page) =>
  on.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

/** Every visible text that is smaller than it should be. */
const smallTexts = (on: Page, least: number) =>
  on.evaluate((size) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      const around = walker.currentNode.parentElement;
      if (!text || !around?.checkVisibility() || around.closest('style, script, option')) continue;
      if (Number.parseFloat(getComputedStyle(around).fontSize) < size) small.push(text);
    }
    return small;
  }, least);

/** The controls of the bar on top that a finger would miss. */
const smallTargets = (on: Page, least: number) =>
  on.evaluate(
    (size) =>
      [...document.querySelectorAll('.top :is(button, a, select)')]
        .filter((control) => control.checkVisibility())
        .filter((control) => control.getBoundingClientRect().height < size)
        .map((control) => control.getAttribute('aria-label') ?? control.textContent),
    least,
  );

test('a cell secretary reads large letters from the first page on, on a phone and on a desk', async () => {
  expect(await bodySize(page)).toBe(LARGE);
  expect(await smallTexts(page, LARGE)).toEqual([]);
  expect(await smallTargets(page, TOUCH)).toEqual([]);
  expect(await page.locator('.where').innerText()).toBe('Chi bộ bản Huổi Mận');
  const found: string[] = [];
  await shoot(page, 'letters-large', async () => {
    found.push(...(await barriers(page)));
  });
  expect(found).toEqual([]);
});

test('whoever is signed in chooses the size of the letters, and it stays chosen', async () => {
  await page.locator('.user-button').click();
  await page.getByRole('button', { name: 'Thường', exact: true }).click();
  expect(await bodySize(page)).toBeLessThan(LARGE);
  await page.reload();
  await settled(page);
  expect(await bodySize(page)).toBeLessThan(LARGE);

  const official = await as('canbo');
  expect(await bodySize(official)).toBeLessThan(LARGE);
  await official.locator('.user-button').click();
  await official.getByRole('button', { name: 'Lớn', exact: true }).click();
  expect(await bodySize(official)).toBe(LARGE);
  await shoot(official, 'letters-chosen');
});
