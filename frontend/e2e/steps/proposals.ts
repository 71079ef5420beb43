import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, open, ready, sent, shoot } from '../support/browser';
import { PDF } from '../support/pdf';
import { mark } from './run';

export const CELL = 'Chi bộ bản Huổi Mận';
export const AGENCY = 'Sở Nông nghiệp và Môi trường';
export const MATTER = `Đập tràn Huổi Mận vỡ mái hạ lưu từ tháng 9, 38 hộ thiếu nước cấy vụ đông (${mark})`;
const GATHERED = `Khoảng 50 người bản ${mark}`;
export const CONFIDED = `${GATHERED} tập trung phản đối cắm mốc đất rừng từ sáng nay`;

/** What the page says of where the matter stands. */
export const stands = (page: Page, words: string | RegExp) =>
  page.locator('.page-header .state', { hasText: words }).first().waitFor();

async function fill(page: Page, answers: Record<string, string>) {
  for (const [label, text] of Object.entries(answers))
    await page.getByLabel(label, { exact: true }).fill(text);
}

/** Presses the page's button, fills in what its dialog asks for, and sends it. */
export async function act(
  page: Page,
  button: string,
  send: string,
  answers: Record<string, string> = {},
  also: () => Promise<unknown> = async () => undefined,
) {
  await page.locator('.page-actions').getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const [label, text] of Object.entries(answers))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  await also();
  await sent(page, send);
}

const PARTS = {
  'Việc gì': MATTER,
  'Ở đâu': 'Đập tràn bản Huổi Mận, xã Huổi Sang',
  'Cơ quan, người có trách nhiệm giải quyết': 'các ngành',
  'Đề nghị làm gì': 'Gia cố mái hạ lưu, nạo vét kênh chính trước tháng 12',
};

/** Writes on the telephone; a reload loses nothing and doubles nothing, a vague addressee is named with an example, then it goes. */
export async function writeAndSend(page: Page) {
  await open(page, '/proposals/new');
  await choose(page, 'Nơi phát sinh', CELL);
  await fill(page, PARTS);
  await page.reload();
  await ready(page);
  await page.getByText('Đã khôi phục phần viết dở').waitFor();
  expect(await page.getByLabel('Việc gì', { exact: true }).inputValue()).toBe(MATTER);
  await page.getByLabel('Thẩm quyền giải quyết', { exact: true }).selectOption('Cấp xã');
  await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
  await page.getByText('Đọc lại một lần').waitFor();
  await shoot(page, 'proposal-check');
  await page.waitForURL(/\/proposals\/[0-9a-f-]{36}\/edit/);
  await page.reload();
  await page.getByText('Đọc lại một lần').waitFor();
  await page.getByRole('button', { name: 'Gửi đi' }).click();
  const fault = page.locator('.ant-form-item-explain-error', { hasText: 'Sở Xây dựng' });
  await fault.waitFor();
  await shoot(page, 'proposal-vague');
  await page.getByLabel('Cơ quan, người có trách nhiệm giải quyết', { exact: true }).fill(AGENCY);
  await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
  await page.getByRole('button', { name: 'Gửi đi' }).click();
  await stands(page, 'Mới gửi');
  const at = new URL(page.url()).pathname;
  await open(page, `/proposals/mine?tab=draft&search=${mark}`);
  await page.getByText('Không có kết quả phù hợp').waitFor();
  await open(page, at);
}

/** Finds the matter on a desk, by what is said in it, and opens it. */
export async function takeFrom(page: Page, desk: string, words = mark) {
  await open(page, `${desk}${desk.includes('?') ? '&' : '?'}search=${encodeURIComponent(words)}`);
  await page.locator('.row-cards a, tbody a', { hasText: mark }).first().click();
  await page.waitForURL(/\/proposals\/[0-9a-f-]{36}/);
  await page.locator('.page-header .state').first().waitFor();
  await ready(page);
}

export async function passOn(page: Page, level: string) {
  await act(
    page,
    'Đổi thẩm quyền',
    'Đổi thẩm quyền',
    { 'Lý do': 'Vượt nguồn lực của cấp này' },
    () =>
      page
        .getByRole('dialog')
        .getByLabel('Thẩm quyền giải quyết', { exact: true })
        .selectOption(level),
  );
}

export async function refer(page: Page) {
  await act(page, 'Chuyển cơ quan', 'Chuyển', {}, () => choose(page, 'Cơ quan chủ trì', AGENCY));
  await stands(page, 'Đã chuyển, chờ nhận');
  await page.getByText(/Phiếu chuyển số \d+-PC\/BTCTU/).waitFor();
}

/** The paper with which it goes: number, agency and due day on one sheet. */
export async function readSlip(page: Page) {
  await page.getByRole('link', { name: 'Xem, in phiếu chuyển' }).click();
  await page.getByRole('heading', { name: 'PHIẾU CHUYỂN', exact: true }).waitFor();
  await ready(page);
  const sheet = await page.locator('.paper').textContent();
  expect(sheet).toMatch(/Số \d+-PC\/BTCTU/);
  expect(sheet).toContain(`Đề nghị ${AGENCY} chủ trì giải quyết`);
  expect(sheet).toMatch(/chậm nhất ngày \d\d\/\d\d\/20\d\d/);
  await shoot(page, 'proposal-slip');
  await page.locator('.back-link').click();
}

/** By an agency of a higher level, too, which the address names after the page was loaded anew. */
export async function findByAgency(page: Page) {
  await open(page, '/proposals');
  await choose(page, 'Cơ quan giải quyết', AGENCY);
  await page.waitForURL(/agencyId=/);
  await page.reload();
  await ready(page);
  await page.locator('.filter-unit', { hasText: AGENCY }).waitFor();
  await page.locator('.row-cards a, tbody a', { hasText: mark }).first().waitFor();
}

export async function acceptAndAnswer(page: Page, number: string, content: string) {
  await act(page, 'Tiếp nhận', 'Tiếp nhận');
  await stands(page, 'Đang giải quyết');
  await answer(page, number, content);
  await stands(page, 'Đã trả lời');
}

export async function answer(page: Page, number: string, content: string) {
  await act(
    page,
    'Trả lời',
    'Gửi trả lời',
    { 'Số, ký hiệu': number, 'Người ký': 'Giám đốc Phạm Quốc Việt', 'Nội dung trả lời': content },
    async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Kết quả', { exact: true }).selectOption('Đã giải quyết');
      await attach(page, 'Công văn trả lời.pdf');
    },
  );
}

/** Brings the signed paper in the dialog that is open, and waits until it is there. */
export async function attach(page: Page, name: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Tôi cam đoan/).check();
  await dialog
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) });
  await dialog.locator('.file-list .file-name', { hasText: name }).waitFor();
}

/** Records that the answer reached one of the three. */
export async function deliver(page: Page, recipient: string) {
  await act(page, 'Ghi đã nhận', 'Ghi đã nhận', { 'Căn cứ đã nhận': 'Ký nhận trực tiếp' }, () =>
    page.getByRole('dialog').getByLabel(recipient).check(),
  );
  await page.locator('.deliveries .delivered', { hasText: recipient }).first().waitFor();
}

/** What a direct matter says beyond an ordinary one. */
export async function reportDirectly(page: Page) {
  await open(page, '/proposals/new?line=DIRECT');
  await choose(page, 'Nơi phát sinh', CELL);
  await fill(page, {
    'Việc gì': CONFIDED,
    'Ở đâu': 'Trụ sở xã Huổi Sang',
    'Cơ quan, người có trách nhiệm giải quyết': AGENCY,
    'Đề nghị làm gì': 'Tạm dừng cắm mốc, cử đoàn đối thoại với bà con',
    'Vì sao nóng, bức xúc': 'Đông người tụ tập, có lời lẽ kích động',
    'Vì sao vượt thẩm quyền của cơ sở': 'Thu hồi đất do tỉnh quyết định',
    'Vì sao phải giải quyết ngay': 'Đơn vị thi công vào cắm mốc sáng mai',
  });
  await page.getByRole('button', { name: 'Kiểm tra trước khi gửi' }).click();
  await page.getByText('xã, huyện không xem được').waitFor();
  await shoot(page, 'proposal-direct-check');
  await page.getByRole('button', { name: 'Gửi Thường trực Tỉnh ủy' }).click();
  await stands(page, 'Chờ chỉ đạo');
  return new URL(page.url()).pathname;
}

/** Neither in the list, nor by its address, nor by a notice. */
export async function seesNothing(page: Page, address: string) {
  await open(page, `/proposals?search=${encodeURIComponent(CONFIDED)}`);
  await page.getByText('Không có kết quả phù hợp').waitFor();
  await open(page, address);
  await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
  expect(await page.getByText(CONFIDED).count()).toBe(0);
  await open(page, '/notices');
  expect(await page.getByText(GATHERED).count()).toBe(0);
}
