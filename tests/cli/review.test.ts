import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { screen, wrapped } from '../../src/cli/review/screen.ts';
import { wordsIn } from '../../src/cli/words.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import type { Unit } from '../../src/model/unit.ts';
import { type Ran, runCommand } from './run-command.ts';

const article = 'translations/articles/bai';
const unitsFile = `${article}/units.yaml`;
const source = 'UBND tỉnh Lạng Sơn họp. Kinh phí hơn 12,5 tỷ đồng. Ông An chủ trì.\n';
const file = `source: vi.md
units:
  - id: p1s1
    vi: UBND tỉnh Lạng Sơn họp.
    en: The Lang Son Provincial People's Committee met.
    status: draft
    origin: { by: offline }
  - id: p1s2
    vi: Kinh phí hơn 12,5 tỷ đồng.
    en: The funding is more than VND 125 billion.
    status: stale
    was: { vi: Kinh phí 125 tỷ đồng., status: reviewed }
  - id: p1s3
    vi: Ông An chủ trì.
    en: Mr An presided.
    status: reviewed
`;

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-review-'));
  await runCommand(['init'], { folder });
  mkdirSync(join(folder, article));
  writeFileSync(join(folder, article, 'vi.md'), source);
  writeFileSync(join(folder, unitsFile), file);
});
afterEach(() => rmSync(folder, { recursive: true }));

const units = (): Unit[] => parse(readFileSync(join(folder, unitsFile), 'utf8')).units;

function review(
  keys: readonly string[],
  edit?: (text: string) => string | undefined,
  argv: string[] = [],
): Promise<Ran> {
  return runCommand(['review', ...argv], { folder, keys, ...(edit === undefined ? {} : { edit }) });
}

describe('what a key does', () => {
  test('a accepts, and goes to the next that nobody has confirmed', async () => {
    const { stdout, stderr } = await review(['a', 'a']);
    expect(units().map(({ status }) => status)).toEqual(['reviewed', 'reviewed', 'reviewed']);
    expect(units()[0]?.origin).toEqual({ by: 'offline' });
    expect(units()[1]?.was).toBeUndefined();
    expect(stdout).not.toContain('Mr An');
    expect(stderr).toContain('No more units to confirm.');
  });

  test('e edits: the English is a person’s then', async () => {
    await review(['e', 'q'], (text) => `${text.replace('met', 'convened').trim()}\n`);
    expect(units()[0]).toMatchObject({ status: 'translated', origin: { by: 'person' } });
    expect(units()[0]?.en).toBe("The Lang Son Provincial People's Committee convened.");
  });

  test.each([
    ['nothing changed', (text: string) => text],
    ['all taken out', () => ' \n'],
    ['the editor given up', () => undefined],
  ])('e with %s saves nothing', async (_, edit) => {
    await review(['e', 'q'], edit);
    expect(readFileSync(join(folder, unitsFile), 'utf8')).toBe(file);
  });

  test('c writes a note, n and p move, q ends, and what is closed ends too', async () => {
    await review(['n', 'p', 'c', 'q'], () => 'Ask the province.\n');
    expect(units()[0]).toMatchObject({ status: 'draft', note: 'Ask the province.' });
    expect(await review([])).toMatchObject({ exitCode: 0 });
  });

  test('other keys do nothing', async () => {
    await review(['x', 'Z', '\u001B[5~', '9', 'q']);
    expect(readFileSync(join(folder, unitsFile), 'utf8')).toBe(file);
  });
});

describe('what a reviser sees', () => {
  test('source, old source, English, terms and findings', async () => {
    const { stdout } = await review(['n', 'q']);
    for (const part of [
      'p1s2',
      '2/3, 2 open',
      'stale',
      'Kinh phí 125 tỷ đồng.',
      'figure-mismatch',
      'more than VND 12.5 billion',
    ])
      expect(stdout).toContain(part);
  });

  test('the interface speaks Vietnamese', async () => {
    const { stdout } = await review(['q'], undefined, ['--lang', 'vi']);
    expect(stdout).toContain('chấp nhận');
  });
});

test('who changed the unit meanwhile keeps it, and is shown', async () => {
  const theirs = file.replace('Committee met.', 'Committee held a meeting.');
  const { stdout } = await review(['e', 'q'], (text) => {
    writeFileSync(join(folder, unitsFile), theirs);
    return text.replace('met', 'convened');
  });
  expect(readFileSync(join(folder, unitsFile), 'utf8')).toBe(theirs);
  expect(stdout).toContain('Somebody changed this unit meanwhile');
});

test('a source that units do not follow yet is told, and nothing is shown', async () => {
  writeFileSync(join(folder, article, 'vi.md'), `${source}\nCâu mới.\n`);
  expect(await review(['a'])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('without a terminal there is no review', async () => {
  const { stderr, exitCode } = await runCommand(['review'], { folder });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('terminal');
});

describe('the screen', () => {
  const unit: Unit = {
    id: 'p1s1' as SegmentId,
    vi: 'Ủy ban nhân dân tỉnh '.repeat(12),
    en: 'word '.repeat(40),
    status: 'draft',
  };
  test.each([60, 80, 100])('no line is wider than %i columns', async (width) => {
    const shell = { ...(await wordsIn('vi')), colour: false };
    const view = {
      article: 'bai',
      unit,
      number: 1,
      total: 9,
      open: 3,
      english: unit.en ?? '',
      terms: [],
      matches: [],
      findings: [],
    };
    const lines = screen(shell, view, width).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  test.each([
    ['một hai ba', 7, ['một hai', 'ba']],
    ['dàiquámức', 4, ['dàiq', 'uámứ', 'c']],
    ['', 5, ['']],
  ])('%s in %i columns', (words, width, lines) => {
    expect(wrapped(words, width)).toEqual(lines);
  });
});
