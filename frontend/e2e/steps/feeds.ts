import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, sent, shoot } from '../support/browser';
import { named } from './run';

const read = async (address: string) => {
  const answer = await fetch(address);
  return { status: answer.status, text: (await answer.text()).replace(/\r?\n[ \t]/g, '') };
};

/** Lets the telephone read his meetings under an address of its own, and takes it back. */
export async function subscribe(page: Page, cell: string) {
  await open(page, '/feeds');
  await page.getByRole('button', { name: 'Tạo địa chỉ' }).click();
  await sent(page, 'Tạo địa chỉ');
  const address = (await page.locator('.feed-address').textContent()) ?? '';
  await shoot(page, 'feed-made');
  const calendar = await read(address);
  expect(calendar.status).toBe(200);
  expect(calendar.text).toContain('BEGIN:VCALENDAR');
  expect(calendar.text).toContain(named(cell));

  await page.getByRole('button', { name: 'Thu hồi' }).click();
  await sent(page, 'Thu hồi');
  await page.getByText('Đã thu hồi địa chỉ').waitFor();
  expect((await read(address)).status).toBe(404);
}
