import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { texts as en } from '@/shared/i18n/en';
import { texts as vi } from '@/shared/i18n/vi';
import { changeText, fieldName, fieldValue } from './changes';

const BACKEND = '../backend/src/main/java';
const texts = createInstance();

beforeAll(() =>
  texts.init({
    lng: 'vi',
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

/** The enums of the contract, as the generated types tell them. */
const enums = new Map(
  [
    ...readFileSync('src/api/schema.ts', 'utf8').matchAll(/^ {8}(\w+): ("\w+"(?: \| "\w+")*);$/gm),
  ].map(([, name = '', values = '']) => [
    name,
    [...values.matchAll(/\w+/g)].map(([value]) => value),
  ]),
);

/** The words of an enum are kept under its own name, but for these. */
const WORDS: Record<string, string> = {
  EditionChangeKind: 'editionChange',
  HeatLevel: 'heatShown',
  LeftOutReason: 'leftOut',
  QuotaPeriod: 'period',
  QuotaScope: 'scope',
  ReportProposalKind: 'reportProposalKind',
  ReportSection: 'reportSection',
  ReportState: 'reportState',
  RowStatus: 'importRow',
};
/** Pieces of work are told in sentences of their own, which their own test keeps; pages are not told at all. */
const NOT_HERE = ['WorkKind', 'WorkPage'];
const wordsOf = (name: string) => WORDS[name] ?? name.charAt(0).toLowerCase() + name.slice(1);

const sources = readdirSync(BACKEND, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .map((file) => ({ file, text: readFileSync(`${BACKEND}/${file}`, 'utf8') }))
  .filter(({ text }) => /snapshot\(\)|Act\.of\(/.test(text));

/** Every field that an act records, with the type it has where it is a field of the object. */
const recorded = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/fields\.put\(\s*"(\w+)",\s*(\w+)?|\bchange\("(\w+)"/g)].map(
    ([, put, held, demo]) => ({
      file,
      object: file.split('/').at(-2) ?? '',
      field: put ?? demo ?? '',
      type: new RegExp(`private (?:List<|Set<)?(\\w+)>? ${held}\\b`).exec(text)?.[1],
    }),
  ),
);

describe.each(['vi', 'en'])('what the trail records, in %s', (language) => {
  beforeAll(() => texts.changeLanguage(language));

  test('every field has a name', () => {
    expect(recorded.length).toBeGreaterThan(50);
    const nameless = recorded.filter(
      ({ field }) => !texts.exists(`field.${field}`, { lng: language }),
    );
    expect(nameless.map(({ file, field }) => `${file}: ${field}`)).toEqual([]);
  });

  test('every value of an enum of the contract has words', () => {
    expect(enums.size).toBeGreaterThan(10);
    const told = [...enums].filter(([name]) => !NOT_HERE.includes(name));
    const wordless = told.flatMap(([name, values]) =>
      values
        .filter((value) => !texts.exists(`enum.${wordsOf(name)}.${value}`, { lng: language }))
        .map((value) => `${name}.${value}`),
    );
    expect(wordless).toEqual([]);
  });

  test('no field shows the name of an enum value', () => {
    const raw = recorded.flatMap(({ file, field, type }) =>
      (enums.get(type ?? '') ?? [])
        .filter((value) => fieldValue(texts, field, value) === value)
        .map((value) => `${file}: ${field} ${value}`),
    );
    expect(raw).toEqual([]);
  });
});

describe('a change in words', () => {
  beforeAll(() => texts.changeLanguage('vi'));

  test.each([
    ['active', 'false', 'Không'],
    ['from', '2026-03-09', '09/03/2026'],
    ['month', '2026-12', '12/2026'],
    ['time', '19:30', '19:30'],
    ['time', '07:00:00', '07:00'],
    ['ranks', '[COMMITTEE, AGENCY_LEADER]', 'Ủy viên Ban Chấp hành, Lãnh đạo cơ quan'],
    [
      'visits',
      '03: Chi bộ Nà Si (Xã Hát Lót); 11: Chi bộ 2 (Xã Chiềng An)',
      /^Tháng 3: .*; Tháng 11: /,
    ],
    ['note', null, '(trống)'],
    ['note', 'DRAFT', 'DRAFT'],
  ])('%s %s', (field, value, told) => {
    expect(fieldValue(texts, field, value)).toEqual(
      typeof told === 'string' ? told : expect.stringMatching(told),
    );
  });

  test('a moment is told in Hà Nội time', () => {
    expect(fieldValue(texts, 'submittedAt', '2026-01-22T02:20:31.123456Z')).toContain('22/01/2026');
  });

  test('what was blank before is set, not changed', () => {
    const act = { action: 'workPlan.submitted' };
    const change = { field: 'state', before: 'DRAFT', after: 'SUBMITTED' };
    expect(changeText(texts, act, { ...change, before: null })).toBe('Trạng thái: Đã nộp');
    expect(changeText(texts, act, change)).toBe('Trạng thái: Đang soạn đổi thành Đã nộp');
  });

  test('the same field of another object may have another name', () => {
    expect(fieldName(texts, 'regulation.updated', 'title')).toBe('Trích yếu');
    expect(fieldName(texts, 'official.positionAdded', 'title')).toBe('Tên chức danh');
  });
});
