import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, picture, signIn } from './browser';

/** A browser for one file of journeys; each person sits at a screen of his own and signs in once. */
export function people() {
  let browser: Browser;
  const screens = new Map<string, Page>();
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [username, page] of screens) await picture(page, `failed-${username}`);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (username: string): Promise<Page> => {
    const page = screens.get(username) ?? (await signIn(browser, username));
    screens.set(username, page);
    return page;
  };
}
