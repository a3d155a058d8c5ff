import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

/** GitHub's own reading of Markdown. */
function html(markdown: string): string {
  return execFileSync(
    'cmark-gfm',
    ['-e', 'table', '-e', 'strikethrough', '-e', 'autolink', '-e', 'footnotes', '--unsafe'],
    { input: markdown, encoding: 'utf8' },
  );
}

const article = resolve(
  import.meta.dirname,
  '../../translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc',
);
const count = (text: string, piece: string): number => text.split(piece).length - 1;

describe('what GitHub makes of our documents', () => {
  test.each([
    ['table', 17],
    ['columns', 14],
  ])('the bilingual %s has %d rows of two cells', async (layout, rows) => {
    const { stdout } = await runCommand(['bilingual', article, '--layout', layout]);
    const page = html(stdout);
    expect(count(page, '<table>')).toBe(1);
    expect(count(page, '<tr>')).toBe(rows + 1);
    expect(count(page, '<td>')).toBe(rows * 2);
  });

  test('the stacked one has a quote for each paragraph', async () => {
    const { stdout } = await runCommand(['bilingual', article, '--layout', 'stacked']);
    expect(count(html(stdout), '<blockquote>')).toBe(14);
  });

  test('every footnote of an annotated article is defined and used', async () => {
    const { stdout } = await runCommand(['annotate', resolve(article, 'vi.md'), '--as', 'footnotes']);
    const page = html(stdout);
    expect(count(page, 'class="footnote-ref"')).toBeGreaterThan(40);
    expect(page).not.toContain('[^');
  });

  test('an annotated heading stays a heading, and the English article has the structure of its source', () => {
    const tags = (name: string): string[] =>
      html(readFileSync(resolve(article, name), 'utf8')).match(/<(?:h\d|p|em|strong|a)\b/g) ?? [];
    expect(tags('en.md')).toEqual(tags('vi.md'));
  });
});
