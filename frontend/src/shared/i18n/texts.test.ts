import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts as en } from './en';
import { texts as vi } from './vi';

type Tree = { [key: string]: string | Tree };

function keys(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keys(value, `${prefix}${key}.`),
  );
}

/** Languages differ in their plural forms, not in what they say. */
const spoken = (tree: Tree) =>
  [...new Set(keys(tree).map((key) => key.replace(/_(one|other)$/, '')))].sort();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

describe('texts', () => {
  test('both languages say the same things', () => {
    expect(spoken(en)).toEqual(spoken(vi));
  });

  test('no text is empty', () => {
    const blank = (tree: Tree): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string' ? (value.trim() ? [] : [key]) : blank(value),
      );
    expect([...blank(vi), ...blank(en)]).toEqual([]);
  });

  test('every text asked for by name exists', () => {
    const known = new Set(spoken(vi));
    const missing = sources.flatMap(([file, source]) =>
      [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !known.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});
