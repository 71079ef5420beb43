import { expect, test } from 'vitest';
import { opensItsRows, takenAway } from './steps/figures';
import { open, PHONE, shoot } from './support/browser';
import { people } from './support/people';

const as = people();

test('each number opens its rows, those of none as well, and goes into a file as it is', async () => {
  const organizer = await as('bantochuc');
  await opensItsRows(organizer, '/proposals/figures?tab=KIND', 'Số lượng, kết quả', 'Tổng cộng');
  await opensItsRows(
    organizer,
    '/proposals/figures?tab=AGENCY',
    'Số lượng, kết quả',
    'Chưa chuyển cơ quan',
  );
  await shoot(organizer, 'figures-rows-of-none');
  await opensItsRows(organizer, '/proposals/figures?tab=KIND', 'Tồn đọng', 'Tổng cộng');
  await opensItsRows(
    organizer,
    '/proposals/agencies',
    'Nhận và giải quyết',
    'Sở Nông nghiệp và Môi trường',
  );
  await open(organizer, '/proposals/figures?tab=SECTOR&kind=DIFFICULTY');
  const lines = await takenAway(organizer);
  expect(lines[2]).toContain('Khó khăn, vướng mắc');
  const groups = organizer
    .getByRole('table', { name: 'Số lượng, kết quả', exact: true })
    .locator('tbody tr');
  expect(lines.length - 5).toBe(await groups.count());
});

test('an agency sees how it stands, and no other', async () => {
  const agency = await as('coquan');
  await open(agency, '/proposals/agencies');
  const rows = agency
    .getByRole('table', { name: 'Nhận và giải quyết', exact: true })
    .locator('tbody tr');
  expect(await rows.count()).toBe(1);
  await rows.getByRole('link', { name: 'Sở Nông nghiệp và Môi trường', exact: true }).click();
  await agency.getByRole('heading', { name: 'Sở Nông nghiệp và Môi trường', level: 1 }).waitFor();
  await shoot(agency, 'agency-figures');
  await agency.setViewportSize(PHONE);
  await shoot(agency, 'agency-figures-phone');
});
