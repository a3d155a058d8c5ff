import { describe, expect, test } from 'vitest';
import { draftedLineSchema, draftSchema } from '../../src/model/draft-schema.ts';
import { runCommand } from './run-command.ts';

const sentence = 'UBND tỉnh Lạng Sơn hỗ trợ hơn 1.410 hộ nghèo, chi 50,2 tỷ đồng.';

const translate = (argv: readonly string[], stdin: string) => runCommand(['translate', ...argv], { stdin });

describe('translate', () => {
  test('names and figures are those of the analysis', async () => {
    const { stdout, exitCode } = await translate(['-'], sentence);
    expect(stdout).toContain("Lang Son Provincial People's Committee");
    expect(stdout).toContain('more than 1,410 poor households');
    expect(stdout).toContain('VND 50.2 billion');
    expect(exitCode).toBe(0);
  });

  test('the blocks of Markdown stay as they are', async () => {
    const { stdout } = await translate(
      ['-', '--input', 'markdown'],
      '# Kế hoạch\n\n- Tỉnh hỗ trợ\n- Xã hỗ trợ\n\n| Xã | Huyện |\n| --- | --- |\n| Tỉnh | Xã |\n\n```\ncode\n```\n',
    );
    const shape = stdout.split('\n').map((line) => line.replace(/[\p{L} ]+/gu, 'x'));
    expect(shape).toEqual(['#x', '', '-x', '-x', '', '|x|x|', '|x---x|x---x|', '|x|x|', '', '```', 'x', '```', '']);
  });

  test('JSON has a unit a sentence', async () => {
    const { stdout } = await translate(['-', '--json'], `${sentence} Hội nghị kết thúc.`);
    const { units } = draftSchema.parse(JSON.parse(stdout)) as { units: readonly { id: string; vi: string }[] };
    expect(units.map(({ id, vi }) => [id, vi])).toEqual([
      ['p1s1', sentence],
      ['p1s2', 'Hội nghị kết thúc.'],
    ]);
  });

  test('a line each, and a bad one is answered and passed', async () => {
    const { stdout, exitCode } = await translate(
      ['--batch'],
      `{"id": 1, "text": "Tỉnh hỗ trợ."}\nno\n{"id": 2, "text": "Xã hỗ trợ."}\n`,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => draftedLineSchema.parse(JSON.parse(line)) as object);
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, false]);
    expect(exitCode).toBe(1);
  });

  test('the tree says where each word is from', async () => {
    const { stdout } = await translate(['-', '--explain'], sentence);
    expect(stdout).toMatch(/UBND tỉnh Lạng Sơn = Lang Son Provincial People's Committee {2}name, template/);
    expect(stdout).toMatch(/hỗ trợ = \S+ {2}(?:term, glossary|v, lexicon)/);
  });

  test('no file is a mistake that is told', async () => {
    const { exitCode, stderr } = await translate([], '');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('translate');
  });
});
