import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { texts } from '@/shared/i18n/vi';
import { acceptanceSentence, deadlineSentence, quotaSentence, sectionSentence } from './sentences';

let t: TFunction;

beforeAll(async () => {
  t = await i18next.init({
    lng: 'vi',
    resources: { vi: { translation: texts } },
    interpolation: { escapeValue: false },
  });
});

describe('a quota rule in words', () => {
  test('two a year in the assigned district', () => {
    expect(
      quotaSentence(
        {
          rank: 'STANDING_COMMITTEE',
          districtSecretary: null,
          scope: 'ASSIGNED_DISTRICT',
          minimum: 2,
          period: 'YEAR',
          onlineCounts: false,
        },
        t,
      ),
    ).toBe(
      'Ủy viên Ban Thường vụ dự ít nhất 2 buổi sinh hoạt chi bộ mỗi năm, tại huyện được phân công. Dự trực tuyến không tính.',
    );
  });

  test('those who are not district secretaries', () => {
    expect(
      quotaSentence(
        {
          rank: 'COMMITTEE',
          districtSecretary: false,
          scope: 'ASSIGNED_CELLS',
          minimum: 3,
          period: 'YEAR',
          onlineCounts: true,
        },
        t,
      ),
    ).toContain('Ủy viên Ban Chấp hành không phải bí thư cấp huyện dự ít nhất 3 buổi');
  });

  test('no number is ever invented', () => {
    const sentence = quotaSentence(
      {
        rank: 'STANDING_BODY',
        districtSecretary: null,
        scope: 'PROVINCE',
        minimum: null,
        period: 'YEAR',
        onlineCounts: false,
      },
      t,
    );
    expect(sentence).toContain('không nêu số buổi tối thiểu');
    expect(sentence).not.toMatch(/\d/);
  });
});

describe('a deadline rule in words', () => {
  const rule = {
    obligation: 'ANNUAL_PLAN' as const,
    kind: 'ANNUAL_DATE' as const,
    ranks: ['COMMITTEE' as const],
    month: 1,
    day: 31,
    days: null,
    yearFrom: 2023,
    yearTo: null,
  };

  test('every year from one on', () => {
    expect(deadlineSentence(rule, t)).toBe(
      'Kế hoạch năm của Ủy viên Ban Chấp hành nộp chậm nhất ngày 31/01, hằng năm từ năm 2023.',
    );
  });

  test('one year alone, everybody', () => {
    expect(
      deadlineSentence({ ...rule, ranks: [], month: 3, yearFrom: 2024, yearTo: 2024 }, t),
    ).toBe('Kế hoạch năm của mọi cán bộ nộp chậm nhất ngày 31/03, riêng năm 2024.');
  });

  test('working days after a meeting', () => {
    const after = { kind: 'WORKING_DAYS_AFTER', month: null, day: null, days: 5 } as const;
    expect(deadlineSentence({ ...rule, ...after, obligation: 'VISIT_REPORT', ranks: [] }, t)).toBe(
      'Báo cáo dự sinh hoạt nộp chậm nhất 5 ngày làm việc sau buổi sinh hoạt, hằng năm từ năm 2023.',
    );
  });

  test('the close of a month', () => {
    const close = { kind: 'MONTH_DAY', month: null, day: 5, days: null } as const;
    expect(deadlineSentence({ ...rule, ...close, obligation: 'MONTH_CLOSE', ranks: [] }, t)).toBe(
      'Khóa số liệu tháng vào ngày 5 của tháng sau, hằng năm từ năm 2023.',
    );
  });
});

describe('what is asked of a report in words', () => {
  test.each([
    [true, false, 'bắt buộc'],
    [true, true, 'bắt buộc, được ghi “không có”'],
    [false, true, 'không bắt buộc'],
  ])('required %s, may be none %s', (required, mayBeNone, words) => {
    expect(
      sectionSentence({ section: 'QUALITY', required, mayBeNone, minLength: 20, weight: 2 }, t),
    ).toBe(`Góp ý chất lượng sinh hoạt: ${words}, tối thiểu 20 ký tự, hệ số 2.`);
  });

  test('from which completeness on it is accepted', () => {
    expect(acceptanceSentence({ minScore: 60 }, t)).toBe(
      'Báo cáo được tiếp nhận khi đạt từ 60/100 điểm đầy đủ.',
    );
  });
});
