import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOURS, type Visit } from './steps/tours';
import { barriers, launch, open, shoot, signIn } from './support/browser';

let browser: Browser;
const people = new Map<string, Page>();

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

/** The person's own browser, signed in once for all his tours. */
async function at(user: string): Promise<Page> {
  const page = people.get(user) ?? (await signIn(browser, user));
  people.set(user, page);
  return page;
}

async function go(page: Page, visit: Visit) {
  if (typeof visit === 'string') return open(page, visit);
  await open(page, visit.list);
  const one = (await page.locator(visit.link).first().getAttribute('href')) ?? '';
  await open(page, visit.below ? one.replace(/\?.*/, '') + visit.below : one);
}

/** The address with a name in the place of the one thing that was opened. */
const address = (visit: Visit) =>
  typeof visit === 'string' ? visit : `${visit.list.replace(/\?.*/, '')}/$one${visit.below ?? ''}`;

const nameOf = (user: string, visit: Visit) =>
  `page-${user}-${address(visit).replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}`;

describe('nobody is kept out', () => {
  test('every page of the product is on somebody’s tour', () => {
    const app = new URL('../src/app/', import.meta.url);
    const routes = readdirSync(app)
      .filter((file) => /^router\.tsx$|Routes\.ts$/.test(file))
      .map((file) => readFileSync(new URL(file, app), 'utf8'))
      .join('');
    const pages = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path = '']) =>
      path.replace(/\$\w+/, '$one'),
    );
    const seen = TOURS.flatMap(([, , visits]) =>
      visits.map((visit) => address(visit).replace(/\?.*/, '')),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((page) => !seen.includes(page))).toEqual([]);
  });

  test.each(TOURS)('%s: %s', async (user, _, visits) => {
    const page = await at(user);
    const found: string[] = [];
    for (const visit of visits) {
      await go(page, visit);
      await shoot(page, nameOf(user, visit), async (place) => {
        found.push(...(await barriers(page)).map((barrier) => `${place}: ${barrier}`));
      });
    }
    expect(found).toEqual([]);
  });

  test('a dialog begins at its first field and gives the keyboard back to what opened it', async () => {
    const page = await at('xa');
    await open(page, '/cells');
    const opener = page.getByRole('button', { name: 'Thêm buổi chuyên đề' }).first();
    await opener.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Thêm buổi chuyên đề');
  });
});
