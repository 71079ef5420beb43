import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers, choose, loseOneAnswer, open, ready, sent, shoot } from '../support/browser';
import { rest } from '../support/rest';
import { AGENCY, act, CELL } from './proposals';
import { mark } from './run';

export const BRIDGE = `Ngầm tràn Huổi Mận trôi mất 12 cọc tiêu sau lũ đêm mùng 2, xe máy không dám qua (${mark})`;
export const AGAIN = `Ngầm tràn Huổi Mận trôi mất cọc tiêu sau lũ, xe máy không dám qua (${mark}, nói lại)`;
export const PUMP = `Máy bơm bản Huổi Mận cháy mô tơ hai lần trong tháng, 21 ha ruộng chờ nước (${mark})`;
export const TWO = `Cột điện đầu bản nghiêng sắp đổ và kênh mương cuối bản bị vùi lấp (${mark})`;
export const CLINIC = `Trạm y tế xã dột hai phòng (${mark})`;

/** Pictures of what is open, a dialog too, and nothing in it that keeps anybody out. */
export const look = (page: Page, name: string) =>
  shoot(page, name, async (place) => expect(await barriers(page), place).toEqual([]));

type Made = { row: { id: string }; version: number };

/** Written down and not sent: what the journey is about begins after it. */
export async function draft(page: Page, words: string): Promise<string> {
  const units = await rest<{ items: { id: string }[] }>(
    page,
    'GET',
    `/units?search=${encodeURIComponent(CELL)}`,
  );
  const made = await rest<Made>(page, 'POST', '/proposals', {
    line: 'UP',
    unitId: units.items[0]?.id,
    competence: 'PROVINCE',
    content: {
      kind: 'DIFFICULTY',
      content: words,
      place: 'Ngầm tràn bản Huổi Mận, xã Huổi Sang',
      responsible: AGENCY,
      requested: 'Cắm lại cọc tiêu, gia cố mép ngầm trước mùa mưa',
    },
  });
  return made.row.id;
}

export async function sendDraft(page: Page, words: string): Promise<string> {
  const id = await draft(page, words);
  await rest(page, 'POST', `/proposals/${id}/submission`, undefined, 0);
  return `/proposals/${id}`;
}

/** On the page on which all is read once more, what the place has said already is offered, and may be followed. */
export async function warnedOfSimilar(page: Page): Promise<string> {
  const id = await draft(page, AGAIN);
  await open(page, `/proposals/${id}/edit`);
  await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
  const similar = page.getByRole('region', { name: 'Nơi này đã có việc giống như vậy' });
  const one = similar.locator('li', { hasText: BRIDGE });
  await one.getByRole('button', { name: 'Theo dõi', exact: true }).click();
  await one.getByRole('button', { name: 'Bỏ theo dõi' }).waitFor();
  await page.getByRole('button', { name: 'Gửi đi' }).click();
  await page.waitForURL(new RegExp(`/proposals/${id}$`));
  await open(page, '/proposals?show=FOLLOWED');
  await page.locator('.row-cards a, tbody a', { hasText: BRIDGE }).first().waitFor();
  return `/proposals/${id}`;
}

/** Opens the dialog of an act that lies under "more". */
export async function moreAct(page: Page, item: string) {
  await page.locator('.page-actions').getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

export async function mergeInto(page: Page, words: string) {
  await moreAct(page, 'Gộp vào việc trùng');
  const entry = page.getByRole('dialog').getByLabel('Việc kia', { exact: true });
  await entry.click();
  await page.locator('.ant-select-item-option', { hasText: words }).first().click();
  await page.getByRole('dialog').getByLabel('Vì sao là cùng một việc').fill('Cùng một ngầm tràn');
  await look(page, 'proposal-merge');
  await sent(page, 'Gộp');
  await page.getByRole('region', { name: 'Việc liên quan' }).getByText('Đã gộp vào').waitFor();
}

/** Two matters in one text: a fault of the second part is told at its own field. */
export async function splitInTwo(page: Page) {
  await moreAct(page, 'Tách thành nhiều việc');
  await page.getByRole('heading', { name: 'Tách thành nhiều việc' }).waitFor();
  const second = page.getByRole('group', { name: 'Việc 2', exact: true });
  await second.getByLabel('Việc gì').fill(`Kênh mương cuối bản bị vùi lấp 60 m (${mark})`);
  await second.getByLabel('Cơ quan, người có trách nhiệm giải quyết').fill('các ngành');
  await second.getByLabel('Đề nghị làm gì').fill('Nạo vét 60 m kênh trước vụ xuân');
  await page.getByLabel('Vì sao tách').fill('Hai việc, hai cơ quan');
  await page.getByRole('button', { name: 'Tách', exact: true }).click();
  await second.locator('.ant-form-item-explain-error', { hasText: 'Sở Xây dựng' }).waitFor();
  await look(page, 'proposal-split-vague');
  await second.getByLabel('Cơ quan, người có trách nhiệm giải quyết').fill(AGENCY);
  await page.getByRole('button', { name: 'Tách', exact: true }).click();
  const parts = page.getByRole('region', { name: 'Việc liên quan' }).getByText('Tách thành');
  await parts.first().waitFor();
  expect(await parts.count()).toBe(2);
}

export async function comment(page: Page, words: string) {
  await page.getByLabel('Ý kiến trao đổi').fill(words);
  await page.reload();
  await ready(page);
  expect(await page.getByLabel('Ý kiến trao đổi').inputValue()).toBe(words);
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await page.locator('.talk li', { hasText: words }).waitFor();
}

/** The line breaks after the server has taken a remark: sent again, it is there once. */
export async function commentTwice(page: Page, words: string) {
  await loseOneAnswer(page, '**/comments');
  await page.getByLabel('Ý kiến trao đổi').fill(words);
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await page.getByText('Chưa gửi được').waitFor();
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  const said = page.locator('.talk li', { hasText: words });
  await said.first().waitFor();
  expect(await said.count()).toBe(1);
}

/** Another clerk of the desk was quicker: who did what is told, and what was typed stays. */
export async function secondClerk(page: Page, at: string) {
  await open(page, at);
  await page.locator('.page-actions').getByRole('button', { name: 'Chuyển cơ quan' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'Cơ quan chủ trì', AGENCY);
  const note = 'Đề nghị khảo sát cùng xã trước ngày 15';
  await dialog.getByLabel('Nội dung phiếu chuyển').fill(note);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('.page-actions button:focus', { hasText: 'Chuyển cơ quan' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByText('Đã khôi phục phần viết dở').waitFor();
  expect(await dialog.getByLabel('Nội dung phiếu chuyển').inputValue()).toBe(note);
  const { version } = await rest<Made>(page, 'GET', at);
  await rest(page, 'POST', `${at}/return`, { fields: ['PLACE'], note: 'Ngầm nào?' }, version);
  await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click();
  const told = dialog.getByRole('alert');
  await told.getByText('Trả lại để làm rõ').first().waitFor();
  await told.getByText(/đã sửa lúc/).waitFor();
  await look(page, 'proposal-second-clerk');
  await told.getByRole('button', { name: 'Tải lại' }).click();
  await told.waitFor({ state: 'hidden' });
  expect(await dialog.getByLabel('Nội dung phiếu chuyển').inputValue()).toBe(note);
  await page.locator('.page-header .state', { hasText: 'Trả lại để làm rõ' }).waitFor();
}

const followButton = (page: Page, name: string) =>
  page.locator('.page-actions').getByRole('button', { name, exact: true });

/** Somebody whom the matter does not concern wants to hear of it. */
export async function followIt(page: Page, at: string) {
  await open(page, at);
  await followButton(page, 'Theo dõi').click();
  await followButton(page, 'Bỏ theo dõi').waitFor();
}

/** He was told, and lets it be. */
export async function toldAndLeft(page: Page, at: string, words: RegExp) {
  await open(page, '/notices');
  await page.getByText(words).first().waitFor();
  await open(page, at);
  await followButton(page, 'Bỏ theo dõi').click();
  await followButton(page, 'Theo dõi').waitFor();
}

export async function referTogether(page: Page) {
  await act(page, 'Chuyển cơ quan', 'Chuyển', {}, async () => {
    await choose(page, 'Cơ quan chủ trì', 'Sở Y tế');
    await choose(page, 'Cơ quan phối hợp', AGENCY);
    await page.keyboard.press('Tab');
  });
}

/** The first page says since when it helps and until when the lead has to answer, and leads there. */
export async function helps(page: Page, at: string) {
  await open(page, '/');
  const line = page
    .getByRole('region', { name: 'Chờ tôi' })
    .locator('li', { hasText: /Phối hợp từ \d\d\/\d\d\/20\d\d: Trạm y tế xã dột hai phòng/ });
  await line.getByText(/hạn chủ trì trả lời \d\d\/\d\d\/20\d\d, còn \d+ ngày/).waitFor();
  await look(page, 'home-helping');
  await line.getByRole('link').click();
  await page.waitForURL((url) => url.pathname === at);
}
