import { expect, test } from 'vitest';
import { chooseNoMail } from './steps/notices';
import { open, picture } from './support/browser';
import { people } from './support/people';
import { MAIL_URL } from './support/stack';

const as = people();

test('what somebody has not read reaches him in one mail, and he may do without', async () => {
  const official = await as('canbo2');
  const mails = await official.context().newPage();
  const digests = mails.locator('li', { hasText: /Sát Cơ Sở: \d+ thông báo chưa đọc/ });
  await expect
    .poll(
      async () => {
        await mails.goto(MAIL_URL);
        return digests.count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await picture(mails, 'mails');
  await digests.first().getByRole('link').click();
  const letter = mails.frameLocator('iframe');
  const link = letter.getByRole('link', { name: 'Mở trang Thông báo' });
  await link.waitFor();
  await picture(mails, 'mail-digest');
  await official.goto((await link.getAttribute('href')) ?? '');
  await official.getByRole('heading', { name: 'Thông báo', exact: true }).waitFor();
  await chooseNoMail(official);
});

test('somebody who is no official is written to at the address of his account', async () => {
  const clerk = await as('xa2');
  await open(clerk, '/notices/choices');
  await clerk.getByText('xa2@muongson.example').waitFor();
});
