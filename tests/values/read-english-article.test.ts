import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { equal } from '../../src/values/equality.ts';
import { asEnglishTells, englishValueReader, valueReader } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

const folder = resolve(
  import.meta.dirname,
  '../../translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc',
);
const told = asEnglishTells(symbols);

/** The paragraphs of a side, without the line that says how the file was made. */
const paragraphs = (name: string): readonly string[] =>
  readFileSync(resolve(folder, name), 'utf8')
    .replace(/^<!--.*-->\n/u, '')
    .split(/\n\n+/u);

/** What the Vietnamese says and the English lacks, and the other way round, paragraph by paragraph. */
function differences(): readonly (readonly [string, string])[] {
  const [vi, en] = [valueReader(symbols), englishValueReader(symbols)];
  const english = paragraphs('en.md');
  return paragraphs('vi.md').flatMap((text, at) => {
    const other = english[at] ?? '';
    const unmatched = [...en.read(other)];
    const missing = vi.read(text).filter(({ value }) => {
      const found = unmatched.findIndex((one) => equal(told(value), told(one.value)));
      if (found >= 0) unmatched.splice(found, 1);
      return found < 0;
    });
    return [
      ...missing.map(({ start, end }) => ['vi', text.slice(start, end)] as const),
      ...unmatched.map(({ start, end }) => ['en', other.slice(start, end)] as const),
    ];
  });
}

test('the two sides of the first article have as many paragraphs', () => {
  expect(paragraphs('en.md')).toHaveLength(paragraphs('vi.md').length);
});

test('the values of the first article come back from its English', () => {
  const known = new Set(['7 tỉnh', 'seven provinces and cities']);
  expect(differences().filter(([, text]) => !known.has(text))).toEqual([]);
});
