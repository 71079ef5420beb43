import type { Page } from 'playwright-core';
import { open, ready, sent, shoot, typeDate } from '../support/browser';
import { visit } from './plans';
import { named, nextYear } from './run';
import type { Official } from './scene';

export async function openReceived(page: Page, who: Official) {
  await open(page, `/work-plans/received?year=${nextYear}`);
  await page.locator('tbody tr', { hasText: who.fullName }).getByText('Chưa xem').waitFor();
  await page.getByRole('link', { name: who.fullName }).click();
  await page.getByRole('heading', { name: `Kế hoạch năm ${nextYear}` }).waitFor();
  await ready(page);
}

export async function acknowledge(page: Page) {
  await page.getByRole('button', { name: 'Tiếp nhận' }).click();
  await page.getByText('Đơn vị đã tiếp nhận kế hoạch.').waitFor();
}

export async function confirmVisit(page: Page, cell: string) {
  await visit(page, cell).getByRole('button', { name: 'Thống nhất' }).click();
  await visit(page, cell).getByText('Cơ sở thống nhất').waitFor();
}

/** A calm cell instead of another, while a hot one is not visited: not without a reason. */
export async function proposeCalmCell(page: Page, from: string, to: string) {
  await visit(page, from).getByRole('button', { name: 'Đề nghị thay đổi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chi bộ').selectOption({ label: named(to) });
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await dialog.getByRole('alert').getByText('Lý do').waitFor();
  await shoot(page, 'propose-calm-cell');
  await dialog.getByLabel('Lý do').fill('Bản đang sửa nhà văn hóa, xin dự ở bản bên');
  await sent(page, 'Gửi đề nghị');
  await visit(page, from).getByText('Cơ sở đề nghị thay đổi').waitFor();
}

export async function proposeDay(page: Page, cell: string, day: string) {
  await visit(page, cell).getByRole('button', { name: 'Đề nghị thay đổi' }).click();
  await typeDate(page, 'Ngày đề nghị', day);
  await sent(page, 'Gửi đề nghị');
  await visit(page, cell).getByText(day).waitFor();
  await shoot(page, 'plan-host-answers');
}
