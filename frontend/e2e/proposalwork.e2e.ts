import { test } from 'vitest';
import {
  act,
  CONFIDED,
  readSlip,
  refer,
  reportDirectly,
  seesNothing,
  stands,
  takeFrom,
} from './steps/proposals';
import {
  AGAIN,
  BRIDGE,
  CLINIC,
  comment,
  commentTwice,
  followIt,
  helps,
  look,
  mergeInto,
  moreAct,
  PUMP,
  referTogether,
  secondClerk,
  sendDraft,
  splitInTwo,
  toldAndLeft,
  TWO,
  warnedOfSimilar,
} from './steps/proposalwork';
import { dayAhead } from './steps/run';
import { open, PHONE, sent, typeDate } from './support/browser';
import { people } from './support/people';

const as = people();

test('what the place has said already is offered before sending, and said twice it is made one', async () => {
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
});

test('an agency asks back, is told, has more time; who follows hears of it', async () => {
  const official = await as('canbo');
  const at = await sendDraft(official, PUMP);
  const organizer = await as('bantochuc');
  await open(organizer, at);
  await refer(organizer);
  await readSlip(organizer);
  const inspector = await as('kiemtra');
  await followIt(inspector, at);
  const agency = await as('coquan');
  await open(agency, at);
  await act(agency, 'Tiếp nhận', 'Tiếp nhận');
  await toldAndLeft(inspector, at, /Cơ quan đã nhận giải quyết “Máy bơm/);
  await act(
    agency,
    'Hỏi lại',
    'Gửi câu hỏi',
    { 'Cần biết thêm gì': 'Máy công suất bao nhiêu?' },
    () => look(agency, 'proposal-ask'),
  );
  await agency
    .getByText(/Tạm dừng từ \d\d\/\d\d\/\d{4}/)
    .first()
    .waitFor();

  await takeFrom(official, '/proposals/mine?tab=asked', 'Máy bơm');
  await official.getByText('Máy công suất bao nhiêu?').first().waitFor();
  await look(official, 'proposal-asked');
  await act(official, 'Trả lời cơ quan', 'Gửi trả lời', { 'Trả lời': '15 kW, mua năm 2019' });
  await official.locator('.talk-answer', { hasText: '15 kW' }).waitFor();

  await open(agency, at);
  await moreAct(agency, 'Xin gia hạn');
  await typeDate(agency, 'Xin đến ngày', dayAhead(3, 15).shown);
  await agency.getByRole('dialog').getByLabel('Lý do xin gia hạn').fill('Chờ thẩm định dự toán');
  await look(agency, 'proposal-ask-extension');
  await sent(agency, 'Xin gia hạn');
  await stands(agency, 'Đã xin gia hạn');
  await comment(agency, 'Sáng thứ Hai cùng xã đi khảo sát');

  await takeFrom(organizer, '/proposals/desk?tab=extension', 'Máy bơm');
  await commentTwice(organizer, 'Ban Tổ chức cử một đồng chí đi cùng');
  await act(organizer, 'Xét gia hạn', 'Trả lời', { 'Ý kiến': 'Đồng ý, không lùi nữa' }, () =>
    look(organizer, 'proposal-decide-extension'),
  );
  await stands(organizer, 'Đã đồng ý gia hạn');
  await look(organizer, 'proposal-extended');
});

test('who helps finds the matter among his work, with the day of the lead', async () => {
  const official = await as('canbo');
  const at = await sendDraft(official, CLINIC);
  const organizer = await as('bantochuc');
  await open(organizer, at);
  await referTogether(organizer);
  await stands(organizer, 'Đã chuyển, chờ nhận');
  await helps(await as('coquan'), at);
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

test('what is no direct matter goes the ordinary way, and its author is told why', async () => {
  const official = await as('canbo');
  const at = await reportDirectly(official);
  const commune = await as('xa');
  await seesNothing(commune, at);
  const standing = await as('thuongtruc');
  await open(standing, at);
  await act(
    standing,
    'Chuyển tuyến thường',
    'Chuyển',
    { 'Vì sao không phải báo cáo trực tiếp': 'Xã đã đối thoại xong, không còn tụ tập' },
    async () => {
      await standing.getByRole('dialog').getByLabel('Thẩm quyền giải quyết').selectOption('Cấp xã');
      await look(standing, 'proposal-make-ordinary');
    },
  );
  await stands(standing, 'Mới gửi');
  await takeFrom(commune, '/proposals/desk?tab=new', CONFIDED);
  await stands(commune, 'Mới gửi');
  await open(official, '/notices');
  await official
    .getByText(/về tuyến thông thường: Xã đã đối thoại xong/)
    .first()
    .waitFor();
});
