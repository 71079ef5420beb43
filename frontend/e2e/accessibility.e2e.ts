import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, launch, open, ready, shoot, signIn } from './support/browser';

const ROLES: Record<string, string[]> = {
  bantochuc: [
    '/',
    '/units',
    '/units?tab=list',
    '/units/new',
    '/imports',
    '/officials',
    '/officials/new',
    '/assignments',
    '/assignments/new',
    '/regulations',
    '/work-plans',
    '/meetings',
    '/meetings?tab=list',
    '/cells',
    '/quota',
  ],
  canbo: ['/', '/work-plans', '/meetings', '/quota'],
  xa: ['/', '/cells', '/meetings'],
  kiemtoan: ['/', '/officials'],
  khongdonvi: ['/'],
};

/** Pages reached by the first link of a list. */
const DETAILS: [list: string, link: string][] = [
  ['/units?tab=list', 'tbody a'],
  ['/officials', 'tbody a'],
  ['/regulations', '.regulation h2 a'],
  ['/meetings?tab=list', 'tbody a'],
  ['/quota', 'tbody a'],
];

const PHONE = { width: 360, height: 740 };

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

async function check(page: Page, name: string) {
  const found = (await barriers(page)).map((barrier) => `${name}: ${barrier}`);
  await shoot(page, name);
  await page.setViewportSize(PHONE);
  await ready(page);
  found.push(...(await barriers(page)).map((barrier) => `${name} at 360: ${barrier}`));
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

const nameOf = (user: string, path: string) =>
  `page-${user}-${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}`;

describe('nobody is kept out', () => {
  test.each(Object.entries(ROLES))('%s', async (user, paths) => {
    const page = await signIn(browser, user);
    const found: string[] = [];
    for (const path of paths) {
      await open(page, path);
      found.push(...(await check(page, nameOf(user, path))));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('pages of one thing', async () => {
    const page = await signIn(browser, 'bantochuc');
    const found: string[] = [];
    for (const [list, link] of DETAILS) {
      await open(page, list);
      const first = page.locator(link).first();
      if ((await first.count()) === 0) continue;
      await first.click();
      await page.waitForURL((url) => url.pathname.split('/').length > 2);
      await ready(page);
      found.push(...(await check(page, `${nameOf('bantochuc', list)}-one`)));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
