import { describe, expect, test } from 'vitest';
import { ApiProblem } from '@/shared/http/problem';
import { refusal, refusalOf } from './files';

const MB = 1024 * 1024;

describe('a file before it is sent', () => {
  test.each([
    ['Biên bản.pdf', 1, null],
    ['ẢNH.JPG', 20 * MB, null],
    ['ảnh.jpg', 20 * MB + 1, 'attachment.refused.size'],
    ['bien-ban.doc', 10, 'attachment.refused.type'],
    ['pdf', 10, null],
    ['bien-ban', 10, 'attachment.refused.type'],
    ['bien-ban.pdf.exe', 10, 'attachment.refused.type'],
    ['trống.xlsx', 0, 'attachment.refused.empty'],
  ])('%s of %i bytes: %s', (name, size, said) => {
    expect(refusal({ name, size })).toBe(said);
  });
});

describe('a file that was not taken', () => {
  test('the words of its field come first', () => {
    const problem = new ApiProblem(415, {
      detail: 'Định dạng không được hỗ trợ',
      violations: [{ field: 'file', code: 'attachment.macros', message: 'Tệp có macro' }],
    });
    expect(refusalOf(problem)).toEqual({ text: 'Tệp có macro' });
  });

  test('a gateway that cut it off says nothing, so we do', () => {
    expect(refusalOf(new ApiProblem(413))).toEqual({ key: 'attachment.refused.size' });
    expect(refusalOf(new ApiProblem(502))).toEqual({ key: 'error.server.hint' });
    expect(refusalOf(new ApiProblem(0))).toEqual({ key: 'attachment.refused.unreachable' });
  });
});
