import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/cli/schemas.ts';
import { runCommand } from './run-command.ts';

const article = 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc';

const valuesOf = async (argv: readonly string[], stdin = '') => {
  const { stdout, exitCode } = await runCommand(['values', ...argv, '--json'], { stdin });
  return { ...JSON.parse(stdout), exitCode };
};

describe('values', () => {
  test('a line for each, with its place, value and English', async () => {
    const stdin = 'Năm qua\nchi hơn 1.069 tỷ đồng.\n';
    const { stdout, exitCode } = await runCommand(['values', '-'], { stdin });
    expect(stdout).toContain('2:5  money  hơn 1.069 tỷ đồng → more than VND 1.069 trillion\n');
    expect(stdout).toContain('amount 1069000000000');
    expect(exitCode).toBe(0);
  });

  test.each([
    ['vi.md', 'vi', 'hơn 1.069 tỷ đồng'],
    ['en.md', 'en', 'more than VND 1.069 trillion'],
  ])('the language of %s is told from its letters', async (name, language, text) => {
    const read = await valuesOf([`${article}/${name}`]);
    expect(read.language).toBe(language);
    expect(read.values.find((one: { text: string }) => one.text === text)?.value).toMatchObject({
      type: 'money',
      amount: '1069000000000',
      currency: 'VND',
      bound: 'more-than',
    });
  });

  test.each([
    [[], 'vi'],
    [['--lang-of', 'en'], 'en'],
  ])('with %j the language is %s', async (options, language) => {
    expect((await valuesOf(['-', ...options], 'Kế hoạch 166/KH-UBND')).language).toBe(language);
  });

  test('the place of a value is that of its characters', async () => {
    const stdin = 'On July 15, 2016\r\nand 65,5%\n';
    const { values } = await valuesOf(['-'], stdin);
    expect(values.map((one: { line: number; column: number }) => [one.line, one.column])).toEqual([
      [1, 4],
      [2, 5],
    ]);
    expect(values.map((one: { start: number; end: number }) => stdin.slice(one.start, one.end))).toEqual([
      'July 15, 2016',
      '65,5%',
    ]);
    expect(values[1].doubt).toBe('comma-decimal');
  });

  test('a doubt is told in words', async () => {
    expect((await runCommand(['values', '-'], { stdin: 'dated 03/04/2016' })).stdout).toContain('it may be the month');
  });

  test('the English is that of the house', async () => {
    const ran = await runCommand(['values', '-', '--house-style', 'vns'], { stdin: 'chi 1.069 tỷ đồng' });
    expect(ran.stdout).toContain('VNĐ1.069 trillion');
  });

  test.each(['metres', 'meters'])('the English of a house reads %s', async (unit) => {
    const { values } = await valuesOf(['-', '--house-style', 'worldbank'], `The road is 120 ${unit} long.`);
    expect(values[0]).toMatchObject({ value: { type: 'quantity', unit: 'm' }, english: '120 meters' });
  });

  test('nothing to list is said', async () => {
    const { stdout, stderr, exitCode } = await runCommand(['values', '-'], { stdin: 'No figures here.' });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
    expect(stderr).toContain('no figure');
  });

  test('a missing file is wrong usage', async () => {
    expect((await runCommand(['values', 'nowhere.md'])).exitCode).toBe(2);
  });

  test('in Vietnamese', async () => {
    const { stdout } = await runCommand(['values', '-', '--lang', 'vi'], { stdin: 'more than VND 1.069 trillion' });
    expect(stdout).toContain('số tiền');
  });

  test('its answers have a schema', () => {
    expect(publishedSchemas().values).toMatchObject({ properties: { language: { enum: ['vi', 'en'] } } });
  });
});
