import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('api/'));

const read = (file: string) => readFileSync(`src/${file}`, 'utf8');
const imports = (file: string) =>
  [...read(file).matchAll(/(?:from|import\()\s*'@\/([^']+)'/g)].map((match) => match[1] ?? '');
const featureOf = (path: string) => /^features\/(\w+)\//.exec(`${path}/`)?.[1];

describe('the shape of the source', () => {
  test('a feature never imports another feature', () => {
    const wrong = files.flatMap((file) => {
      const own = featureOf(file);
      if (!own) return [];
      return imports(file)
        .filter((path) => featureOf(path) && featureOf(path) !== own)
        .map((path) => `${file} → ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  test('features and shared know nothing of the app, shared nothing of features', () => {
    const wrong = files.flatMap((file) => {
      const forbidden = file.startsWith('shared/')
        ? /^(app|features)\//
        : file.startsWith('features/')
          ? /^app\//
          : null;
      if (!forbidden) return [];
      return imports(file)
        .filter((path) => forbidden.test(path))
        .map((path) => `${file} → ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  test('a feature reaches outside itself only through @/', () => {
    const wrong = files.filter(
      (file) => file.startsWith('features/') && /from '\.\.\/\.\.\//.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('no file is longer than 200 lines', () => {
    const long = files.filter((file) => read(file).split('\n').length > 201);
    expect(long).toEqual([]);
  });
});
