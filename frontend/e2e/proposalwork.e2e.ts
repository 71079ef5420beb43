import { test } from 'vitest';
import { act, refer, stands, takeFrom } from './steps/proposals';
import {
  AGAIN,
  BRIDGE,
  comment,
  look,
  mergeInto,
  moreAct,
  secondClerk,
  sendDraft,
  splitInTwo,
  TWO,
  warnedOfSimilar,
} from './steps/proposalwork';
import { dayAhead } from './steps/run';
import { open, PHONE, sent, typeDate } from './support/browser';
import { people } from './support/people';

const as = people();

test('said twice and made one; asked back, told, given more time, talked about', async () => {
  const official = await as('canbo');
  const at = await sendDraft(official, BRIDGE);
  await official.setViewportSize(PHONE);
  const second = await warnedOfSimilar(official);

  const organizer = await as('bantochuc');
  await open(organizer, second);
  await mergeInto(organizer, BRIDGE);
  await stands(organizer, 'Đã gộp');
  await look(organizer, 'proposal-merged');
  await open(organizer, at);
  await organizer.getByText(AGAIN).first().waitFor();
  await refer(organizer);

  const agency = await as('coquan');
  await open(agency, at);
  await act(agency, 'Tiếp nhận', 'Tiếp nhận');
  await act(
    agency,
    'Hỏi lại',
    'Gửi câu hỏi',
    { 'Cần biết thêm gì': 'Ngầm dài bao nhiêu mét?' },
    () => look(agency, 'proposal-ask'),
  );
  await agency
    .getByText(/Tạm dừng từ \d\d\/\d\d\/\d{4}/)
    .first()
    .waitFor();

  await takeFrom(official, '/proposals/mine?tab=asked', 'Ngầm tràn');
  await official.getByText('Ngầm dài bao nhiêu mét?').first().waitFor();
  await look(official, 'proposal-asked');
  await act(official, 'Trả lời cơ quan', 'Gửi trả lời', { 'Trả lời': 'Dài 42 m, rộng 4 m' });
  await official.locator('.talk-answer', { hasText: 'Dài 42 m' }).waitFor();

  await open(agency, at);
  await moreAct(agency, 'Xin gia hạn');
  await typeDate(agency, 'Xin đến ngày', dayAhead(3, 15).shown);
  await agency.getByRole('dialog').getByLabel('Lý do xin gia hạn').fill('Chờ nước rút để khảo sát');
  await look(agency, 'proposal-ask-extension');
  await sent(agency, 'Xin gia hạn');
  await stands(agency, 'Đã xin gia hạn');
  await comment(agency, 'Sáng thứ Hai cùng xã đi khảo sát');

  await takeFrom(organizer, '/proposals/desk?tab=extension', 'Ngầm tràn');
  await comment(organizer, 'Ban Tổ chức cử một đồng chí đi cùng');
  await act(organizer, 'Xét gia hạn', 'Trả lời', { 'Ý kiến': 'Đồng ý, không lùi nữa' }, () =>
    look(organizer, 'proposal-decide-extension'),
  );
  await stands(organizer, 'Đã đồng ý gia hạn');
  await look(organizer, 'proposal-extended');
});

test('two matters in one text become two, and the second of two clerks loses nothing', async () => {
  const official = await as('canbo');
  const two = await sendDraft(official, TWO);
  const raced = await sendDraft(official, `${BRIDGE} Mép hạ lưu sạt thêm`);
  const organizer = await as('bantochuc');
  await open(organizer, two);
  await splitInTwo(organizer);
  await stands(organizer, 'Đã tách');
  await secondClerk(organizer, raced);
});
