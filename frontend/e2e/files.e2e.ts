import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  barriers,
  launch,
  loseOneAnswer,
  open,
  ready,
  sent,
  shoot,
  signIn,
} from './support/browser';
import { PDF } from './support/pdf';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

/** A report that its author still writes. */
async function draft(page: Page) {
  await open(page, '/visit-reports?state=DRAFT');
  await page.locator('tbody tr a').first().click();
  await page.waitForURL(/visit-reports\/.+/);
  await open(page, `${new URL(page.url()).pathname}/edit`);
}

const accessible = (page: Page) => async (place: string) => {
  expect(await barriers(page), place).toEqual([]);
};

describe('the files of a visit report', () => {
  test('are declared, sent, sent again once, refused with the reason, seen and taken away', async () => {
    const page = await signIn(browser, 'canbo');
    await draft(page);
    const files = page.getByRole('region', { name: 'Biên bản, ảnh của buổi sinh hoạt' });
    const chooser = files.locator('input[type=file]').first();

    await chooser.setInputFiles([
      file('Biên bản họp chi bộ.pdf', PDF),
      file('Ảnh buổi họp.png', PHOTO),
      file('ghi-chep.docx', 'không phải Word'),
      file('Báo cáo (MẬT).pdf', PDF),
      file('cu.doc', 'cũ'),
    ]);
    await files.getByText('đang chờ: đánh dấu vào lời cam đoan').waitFor();
    await shoot(page, 'files-waiting', accessible(page));

    await files.getByLabel(/Tôi cam đoan/).check();
    await files.getByText('Tên tệp có dấu mật').waitFor();
    await files.getByText('Phần mềm xem nội dung chứ không xem tên tệp').waitFor();
    await shoot(page, 'files-sent', accessible(page));
    for (const name of ['ghi-chep.docx', 'Báo cáo (MẬT).pdf', 'cu.doc']) {
      await files.getByRole('button', { name: `Bỏ khỏi danh sách ${name}` }).click();
    }

    await loseOneAnswer(page, '**/api/v1/attachments');
    await chooser.setInputFiles(file('Danh sách dự họp.pdf', PDF));
    await files.getByText('Mất kết nối khi đang gửi').waitFor();
    await files.getByRole('button', { name: 'Gửi lại Danh sách dự họp.pdf' }).click();
    const list = files.getByRole('button', { name: 'Danh sách dự họp.pdf', exact: true });
    await list.waitFor();
    expect(await list.count()).toBe(1);

    await files.getByRole('button', { name: 'Ảnh buổi họp.png', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img', { name: 'Ảnh buổi họp.png' }).waitFor();
    await shoot(page, 'files-photo', accessible(page));
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('button', { name: 'Tải về Biên bản họp chi bộ.pdf' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('Biên bản họp chi bộ.pdf');

    await files.getByRole('button', { name: 'Bỏ tệp Ảnh buổi họp.png' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Ảnh mờ, sẽ gửi lại');
    await sent(page, 'Bỏ tệp');
    await files.getByText('Ảnh buổi họp.png').first().waitFor({ state: 'hidden' });

    await page.reload();
    await ready(page);
    await files.getByRole('button', { name: 'Biên bản họp chi bộ.pdf', exact: true }).click();
    await page.getByRole('dialog').getByText('Biên bản họp chi bộ.pdf').first().waitFor();
  });
});
