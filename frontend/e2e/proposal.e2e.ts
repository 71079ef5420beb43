import { test } from 'vitest';
import {
  acceptAndAnswer,
  act,
  answer,
  attach,
  CONFIDED,
  deliver,
  findByAgency,
  passOn,
  refer,
  reportDirectly,
  seesNothing,
  stands,
  takeFrom,
  writeAndSend,
} from './steps/proposals';
import { beyondTheEnd, bringIn, referBoth } from './steps/severalProposals';
import { choose, open, PHONE, shoot } from './support/browser';
import { people } from './support/people';

const as = people();
const THREE = ['Địa phương, cơ sở', 'Cán bộ kiến nghị', 'Ban Thường vụ (qua Ban Tổ chức)'] as const;

test('a difficulty from the village to the answer that its people confirm', async () => {
  const official = await as('canbo');
  await official.setViewportSize(PHONE);
  await writeAndSend(official);
  const at = new URL(official.url()).pathname;

  const commune = await as('xa');
  await takeFrom(commune, '/proposals/desk?tab=new');
  await passOn(commune, 'Cấp huyện');
  const district = await as('huyen');
  await takeFrom(district, '/proposals/desk?tab=new');
  await passOn(district, 'Cấp tỉnh');

  const organizer = await as('bantochuc');
  await takeFrom(organizer, '/proposals/desk?tab=new');
  await refer(organizer);
  await shoot(organizer, 'proposal-referred');
  await findByAgency(district);
  await findByAgency(await as('chibo'));

  const agency = await as('coquan');
  await takeFrom(agency, '/proposals/agency?tab=toAccept');
  await acceptAndAnswer(agency, '1011/SNNMT-TL', 'Đã bố trí kinh phí, gia cố xong mái hạ lưu.');
  await deliver(agency, THREE[0]);
  await open(official, at);
  await deliver(official, THREE[1]);
  await open(organizer, at);
  await deliver(organizer, THREE[2]);

  await takeFrom(commune, '/proposals/to-confirm');
  await shoot(commune, 'proposal-to-confirm');
  await act(commune, 'Chưa đúng', 'Báo chưa đúng', {
    'Chưa đúng ở chỗ nào': 'Mái đã gia cố nhưng kênh chính chưa nạo vét',
  });
  await stands(commune, 'Báo chưa đúng, mở lại');

  await takeFrom(agency, '/proposals/agency?tab=disputed');
  await answer(agency, '1077/SNNMT-TL', 'Đã nạo vét 1,2 km kênh chính, nước về đủ 38 hộ.');
  for (const recipient of THREE) await deliver(agency, recipient);
  await shoot(agency, 'proposal-delivered');

  const cell = await as('chibo');
  await takeFrom(cell, '/proposals/to-confirm');
  await act(cell, 'Xác nhận đúng', 'Xác nhận', { 'Ý kiến thêm (nếu có)': 'Bà con đã cấy xong' });
  await stands(cell, 'Đã xác nhận kết quả');
  await shoot(cell, 'proposal-confirmed');
});

test('a hot matter straight to the Standing Body, which nobody else hears of', async () => {
  const official = await as('canbo');
  const at = await reportDirectly(official);

  const standing = await as('thuongtruc');
  await takeFrom(standing, '/proposals/direct?tab=toDirect', CONFIDED);
  await act(
    standing,
    'Chỉ đạo cơ quan',
    'Chỉ đạo',
    {
      'Trong bao nhiêu giờ': '48',
      'Nội dung chỉ đạo': 'Đối thoại ngay trong ngày, báo cáo Thường trực',
    },
    () => choose(standing, 'Cơ quan chủ trì', 'Sở Nông nghiệp và Môi trường'),
  );
  await stands(standing, 'Đang giải quyết');
  await shoot(standing, 'proposal-directed');

  const agency = await as('coquan');
  await takeFrom(agency, '/proposals/agency?tab=toAnswer', CONFIDED);
  await answer(agency, '12/BC-SNNMT', 'Đã đối thoại, tạm dừng cắm mốc, bà con giải tán.');
  for (const other of ['xa', 'huyen', 'chibo', 'canbo2', 'kiemtra']) {
    await seesNothing(await as(other), at);
  }

  await open(standing, at);
  await act(
    standing,
    'Báo cáo kết quả',
    'Báo cáo và kết thúc',
    {
      'Số, ký hiệu': '5-BC/TU',
      'Người ký': 'Phó Bí thư Thường trực Lê Quang Vinh',
      'Nội dung trả lời': 'Tình hình ổn định, giao Sở công khai diện tích từng hộ.',
    },
    async () => {
      await standing.getByRole('dialog').getByLabel('Kết quả').selectOption('Đã giải quyết');
      await attach(standing, '5-BC-TU.pdf');
    },
  );
  await stands(standing, 'Đã báo cáo Ban Thường vụ');
});

test('several from a file, and one act for all of them', async () => {
  const organizer = await as('bantochuc');
  await bringIn(organizer);
  await referBoth(organizer);
  await beyondTheEnd(organizer);
});
