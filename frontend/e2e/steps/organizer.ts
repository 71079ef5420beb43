import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, open, ready, sent, shoot, typeDate } from '../support/browser';
import { assignee, cell, mark, newcomer, year } from './run';

const file = (name: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8').replaceAll('MARK', mark),
  ),
});

export async function importUnits(page: Page) {
  await open(page, '/imports');
  await page.locator('input[type=file]').setInputFiles(file('units-faulty.csv'));
  await page.getByText('có dòng sai').waitFor();
  const fault = page.getByRole('table', { name: 'Các lỗi trong tệp' }).locator('tbody tr');
  expect(await fault.count()).toBe(1);
  expect(await fault.locator('td').first().textContent()).toBe('3');
  expect(await page.getByRole('button', { name: /^Ghi/ }).count()).toBe(0);
  await shoot(page, 'import-faulty');

  await page.locator('input[type=file]').setInputFiles(file('units.csv'));
  await page.getByText('sẵn sàng để ghi').waitFor();
  await shoot(page, 'import-ready');
  await page.getByRole('button', { name: /^Ghi 2 dòng mới/ }).click();
  await page.locator('.done-panel').waitFor();

  await page.locator('input[type=file]').setInputFiles(file('units.csv'));
  await page.getByText('Không có gì thay đổi').waitFor();
  await shoot(page, 'import-unchanged');
}

export async function browseTree(page: Page) {
  await open(page, '/units');
  const below = (name: RegExp) => page.getByRole('button', { name });
  for (const name of [/trực thuộc Huyện ủy/, /trực thuộc Đảng ủy/]) {
    await below(name).first().click();
    await ready(page);
  }
  await shoot(page, 'units-tree');
  await open(page, `/units?tab=list&search=${encodeURIComponent(`thu ${mark}`)}`);
  await page.getByRole('link', { name: cell }).click();
  await page.getByRole('heading', { name: cell }).waitFor();
  await shoot(page, 'unit');
}

export async function registerOfficial(page: Page) {
  await open(page, '/officials/new');
  await page.getByRole('button', { name: 'Thêm cán bộ', exact: true }).click();
  await page.getByText('Cần nhập: Họ và tên').waitFor();
  await page.getByLabel('Họ và tên').fill(newcomer);
  await choose(page, 'Đơn vị công tác', 'Tỉnh ủy');
  await page.getByLabel('Cấp chức danh').selectOption({ label: 'Ủy viên Ban Chấp hành' });
  await choose(page, 'Đơn vị giữ chức danh', 'Tỉnh ủy');
  await typeDate(page, 'Từ ngày', `01/01/${year}`);
  await page.getByRole('button', { name: 'Thêm cán bộ', exact: true }).click();
  await page.getByRole('heading', { name: newcomer }).waitFor();
  await shoot(page, 'official');
}

export async function assign(page: Page, who: string, regulation: string) {
  await open(page, '/assignments/new');
  await choose(page, 'Cán bộ', who);
  await page.keyboard.press('Escape');
  await choose(page, 'Phân công về các đơn vị', cell);
  await page.keyboard.press('Escape');
  await page.getByLabel('Căn cứ').selectOption({ label: regulation });
  await typeDate(page, 'Từ ngày', `01/01/${year}`);
  await page.getByLabel('Số quyết định').fill(`45-QĐ/TU-${mark}`);
  await typeDate(page, 'Ngày quyết định', `02/01/${year}`);
  await page.getByRole('button', { name: 'Ghi phân công' }).click();
  await page.getByText('Đã ghi 1 phân công').waitFor();
  await ready(page);
  expect(await page.getByRole('link', { name: cell }).count()).toBeGreaterThan(0);
}

export async function changeRule(page: Page) {
  await open(page, '/regulations');
  await shoot(page, 'regulations');
  const regulation = page.locator('.regulation', { hasText: 'dự ít nhất' }).first();
  await regulation.locator('h2 a').click();
  await ready(page);
  await page.getByRole('button', { name: 'Thay bằng bản mới' }).first().click();
  await page.getByText('số liệu cũ không đổi').waitFor();
  const newYear = `01/01/${Number(year) + 1}`;
  await typeDate(page, 'Áp dụng từ ngày', newYear);
  await sent(page, 'Ghi bản mới');
  await page.getByText(`từ ${newYear}`).first().waitFor();
  await shoot(page, 'regulation');
}

export async function seeTable(page: Page) {
  await open(page, `/quota?search=${encodeURIComponent(assignee)}`);
  await page
    .locator('tbody tr', { hasText: assignee })
    .first()
    .getByText(/đã dự \d+/)
    .waitFor();
  await shoot(page, 'quota');
  await open(page, `/work-plans?search=${encodeURIComponent(newcomer)}`);
  await page
    .getByText(/Đã nộp, trễ \d+ ngày/)
    .first()
    .waitFor();
  await shoot(page, 'plans');
  await open(page, '/');
  await shoot(page, 'home-organizer');
}
