import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { moveMeeting, recordAttendance, setFixedDay } from './steps/commune';
import { handInLate, seeQuota, writePlan } from './steps/official';
import {
  assign,
  browseTree,
  changeRule,
  importUnits,
  registerOfficial,
  seeTable,
} from './steps/organizer';
import { assignee, newcomer } from './steps/run';
import { launch, shoot, signIn } from './support/browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

describe('from a file of units to a quota that explains itself', () => {
  test('the whole way, each at his own screen', async () => {
    const organizer = await signIn(browser, 'bantochuc');
    await importUnits(organizer);
    await browseTree(organizer);
    await registerOfficial(organizer);
    await assign(organizer, newcomer, '168-QĐ/TU');
    await assign(organizer, assignee, '1120-QĐ/TU');
    await changeRule(organizer);
    await handInLate(organizer);

    const official = await signIn(browser, 'canbo');
    await writePlan(official);

    const commune = await signIn(browser, 'xa');
    await shoot(commune, 'home-commune');
    await setFixedDay(commune);
    await moveMeeting(commune);
    await recordAttendance(commune);

    await seeQuota(official);
    await seeTable(organizer);
  });
});
