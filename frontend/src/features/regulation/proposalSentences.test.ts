import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { texts as en } from '@/shared/i18n/en';
import { texts as vi } from '@/shared/i18n/vi';
import { dueSentence, phraseSentence, rungSentence } from './proposalSentences';

const texts = createInstance();

beforeAll(() =>
  texts.init({
    lng: 'vi',
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

describe('the rules of proposals in plain words', () => {
  test('a due date names the level of the agency', () => {
    expect(dueSentence({ obligation: 'ANSWER', level: 'PROVINCE', workingDays: 20 }, texts.t)).toBe(
      'Cơ quan cấp tỉnh trả lời bằng văn bản trong 20 ngày làm việc.',
    );
    expect(dueSentence({ obligation: 'DESK', level: 'COMMUNE', workingDays: 10 }, texts.t)).toBe(
      'Bàn của cấp xã giải quyết, chuyển đi hoặc trả lại trong 10 ngày làm việc.',
    );
    expect(
      dueSentence({ obligation: 'CONFIRMATION', level: null, workingDays: 10 }, texts.t),
    ).toContain('10 ngày làm việc');
  });

  test.each([
    [{ days: -3, hours: null }, 'Trước hạn 3 ngày làm việc'],
    [{ days: 0, hours: null }, 'Đúng ngày đến hạn'],
    [{ days: 10, hours: null }, 'Quá hạn 10 ngày làm việc'],
    [{ days: null, hours: -4 }, 'Trước giờ hạn 4 giờ'],
    [{ days: null, hours: 0 }, 'Đúng giờ hạn'],
    [{ days: null, hours: 24 }, 'Quá giờ hạn 24 giờ'],
  ])('a rung says when and who: %o', (when, said) => {
    expect(rungSentence({ ...when, parties: ['LEAD', 'STANDING'] }, texts.t)).toBe(
      `${said}: nhắc Nơi đang giải quyết, Thường trực Tỉnh ủy.`,
    );
  });

  test('a phrase says in which part it says nothing', () => {
    expect(phraseSentence({ field: 'RESPONSIBLE', phrase: 'các ngành' }, texts.t)).toContain(
      '“các ngành”',
    );
  });
});
