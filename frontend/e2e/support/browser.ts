import { existsSync, mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { listen } from './rest';
import { BASE_URL, PASSWORD, STATES } from './stack';

const SHOTS = new URL('../screenshots/', import.meta.url).pathname;
const WIDE = { width: 1440, height: 900 };
/** How long a page that is too wide may take to become narrower, in milliseconds. */
const FITS_WITHIN = 5_000;
export const PHONE = { width: 360, height: 740 };

export function launch(): Promise<Browser> {
  mkdirSync(SHOTS, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A person at a browser of his own, signed in through Keycloak's page, landed where he asked. */
export async function signIn(browser: Browser, username: string, path = '/'): Promise<Page> {
  const state = `${STATES}${username}.json`;
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: WIDE,
    reducedMotion: 'reduce',
    storageState: existsSync(state) ? state : undefined,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  listen(page);
  await page.goto(BASE_URL + path);
  await page.locator('#username, #content h1').first().waitFor();
  if (await page.locator('#username').isVisible()) {
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#kc-login').click();
    await page.locator('#content h1').first().waitFor();
    await context.storageState({ path: state });
  }
  await ready(page);
  return page;
}

/** The page's own heading is there and nothing is on its way any more. */
export async function ready(page: Page) {
  await page.locator('#content h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('#content .loading'));
}

export async function open(page: Page, path: string) {
  await page.goto(BASE_URL + path);
  await ready(page);
}

/** The fonts are there, nothing moves, and two measurements of the layout in a row agree. */
export async function settled(page: Page) {
  await ready(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frames = async (count: number) => {
      for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
    };
    const moving = () =>
      document.getAnimations().some((one) => one.effect?.getComputedTiming().iterations === 1);
    const measure = () => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const pieces = document.querySelectorAll('body *').length;
      return [innerWidth, scrollWidth, scrollHeight, pieces].join(' ');
    };
    let before = '';
    for (let tries = 0; tries < 60; tries += 1) {
      await frames(4);
      const now = measure();
      if (now === before && !moving()) return;
      before = now;
    }
  });
}

/** Whether the page is no wider than the screen, were it only after what was late came in. */
async function fits(page: Page): Promise<boolean> {
  const narrow = () => document.documentElement.scrollWidth <= innerWidth;
  if (await page.evaluate(narrow)) return true;
  const became = await page.waitForFunction(narrow, null, { timeout: FITS_WITHIN }).then(
    () => true,
    () => false,
  );
  if (became) await settled(page);
  return became;
}

/** What reaches over the right edge of the screen, the outermost first; what scrolls by itself may. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => over(element) && !scrolls(element.parentElement))
      .slice(0, 5)
      .map((element) => {
        const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
        const { left, right } = element.getBoundingClientRect();
        const text = element.textContent?.trim().slice(0, 40) ?? '';
        return `${name} from ${Math.round(left)} to ${Math.round(right)} px “${text}”`;
      });
  });
}

export const picture = (page: Page, name: string) =>
  page.screenshot({ path: `${SHOTS}${name}.png`, fullPage: true });

/**
 * Pictures of the page on a desk and on a phone; on neither may it be wider than the screen.
 * Whoever wants to look closer is handed the page at each size.
 */
export async function shoot(page: Page, name: string, look?: (at: string) => Promise<void>) {
  const before = page.viewportSize() ?? WIDE;
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    await settled(page);
    if (!(await fits(page))) {
      const why = (await tooWide(page)).join('; ');
      await picture(page, `${name}-${size.width}`);
      await page.setViewportSize(before);
      throw new Error(`${name} is too wide at ${size.width} px: ${why}`);
    }
    await picture(page, `${name}-${size.width}`);
    await look?.(`${name} at ${size.width}`);
  }
  await page.setViewportSize(before);
}

/** What stands in the way of somebody who cannot see or point, serious or worse. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** Chooses in a searched list the entry that begins so. */
export async function choose(page: Page, label: string, entry: string) {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(entry);
  const list = await field.getAttribute('aria-controls');
  await page
    .locator('.ant-select-dropdown', { has: page.locator(`[id="${list}"]`) })
    .locator(`.ant-select-item-option[title^="${entry}"]`)
    .first()
    .click();
}

export async function typeDate(page: Page, label: string, date: string) {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(date);
  await field.press('Tab');
}

/** The next thing sent there arrives, and the line breaks before its answer comes. */
export async function loseOneAnswer(page: Page, where: string) {
  let lost = false;
  await page.route(where, async (route) => {
    if (lost || route.request().method() !== 'POST') return route.fallback();
    lost = true;
    await route.fetch();
    await route.abort();
  });
}

/** Presses the dialog's button and waits until what it sent was taken; else says why it was not. */
export async function sent(page: Page, button: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' }).catch(async () => {
    const why = await dialog.locator('.error-panel, [role=alert]').allTextContents();
    throw new Error(`${button}: ${why.join(' | ') || 'the dialog did not close'}`);
  });
}
