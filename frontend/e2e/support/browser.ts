import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

export const BASE_URL = process.env.WEB_URL ?? '';
const PASSWORD = process.env.DEMO_PASSWORD ?? 'CoSo-2026-demo';
const SHOTS = new URL('../screenshots/', import.meta.url).pathname;
const WIDE = { width: 1440, height: 900 };
/** How long a page may take to lay itself out anew after the screen changed, in milliseconds. */
const SETTLES = 400;
const PHONE = { width: 360, height: 740 };

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
  const context = await browser.newContext({ locale: 'vi-VN', viewport: WIDE });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(BASE_URL + path);
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
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

/** Pictures of the page on a desk and on a phone; on neither may it be wider than the screen. */
export async function shoot(page: Page, name: string): Promise<void> {
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    await ready(page);
    await page.waitForTimeout(SETTLES);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.screenshot({ path: `${SHOTS}${name}-${size.width}.png`, fullPage: true });
    if (over > 0) throw new Error(`${name} is ${over} px too wide at ${size.width} px`);
  }
  await page.setViewportSize(WIDE);
  await ready(page);
}

/** What stands in the way of somebody who cannot see or point, serious or worse. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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

/** Presses the dialog's button and waits until what it sent was taken; else says why it was not. */
export async function sent(page: Page, button: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' }).catch(async () => {
    const why = await dialog.locator('.error-panel, [role=alert]').allTextContents();
    throw new Error(`${button}: ${why.join(' | ') || 'the dialog did not close'}`);
  });
}
