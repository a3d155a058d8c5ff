import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder, findingsIn } from './check-folder.ts';

const units = `# lời bàn
source: vi.md
units:
  - id: p1s1   # đầu
    vi: Xã có 15 hộ nghèo.
    en: "The commune has 16 poor households: all \\"poor\\"."
    status: reviewed
  - id: p2s1
    vi: Về CTDT ở 30 tỉnh.
    en: An $t(cong-tac-dan-toc) report on 40 provinces
    status: reviewed
`;
const texts = {
  'vi.md': 'Xã có 15 hộ nghèo.\r\n\r\n> Tỉnh có 20 huyện\r\n> và 30 xã.\r\n',
  'en.md': 'The commune has 16 poor households.\r\n\r\n> The province has 20 districts\r\n> and 31 communes.\r\n',
};
const { check, folder, write } = checkFolder({
  'project/translations/articles/mot/vi.md': 'Xã có 15 hộ nghèo.\n\nVề CTDT ở 30 tỉnh.\n',
  'project/translations/articles/mot/units.yaml': units,
  'two/nguon.md': texts['vi.md'],
  'two/dich.md': texts['en.md'],
});
const unitsFile = 'project/translations/articles/mot/units.yaml';
const two = ['two/nguon.md', 'two/dich.md'];
const rule = ['--rule', 'figure-mismatch'];
const now = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  test('shows the difference, and writes nothing where nobody can be asked', async () => {
    const { stdout, stderr } = await check(['project', ...rule, '--fix']);
    expect(stdout).toContain(
      '-    en: An $t(cong-tac-dan-toc) report on 40 provinces\n+    en: An $t(cong-tac-dan-toc) report on 30 provinces\n',
    );
    expect(stderr).toContain('--yes');
    expect(now(unitsFile)).toBe(units);
  });

  test('--dry-run writes nothing either, whoever agrees', async () => {
    const { stdout } = await check([...two, ...rule, '--fix', '--dry-run', '--yes']);
    expect(stdout).toContain('+> and 30 communes.');
    expect(now('two/dich.md')).toBe(texts['en.md']);
  });

  test('in a units.yaml what a person wrote changes, references and comments stay', async () => {
    expect((await check(['project', ...rule, '--fix', '--yes'])).exitCode).toBe(0);
    expect(now(unitsFile)).toBe(units.replace('16 poor', '15 poor').replace('40 provinces', '30 provinces'));
    const again = await check(['project', ...rule, '--fix', '--yes']);
    expect([again.stdout, again.exitCode]).toEqual(['', 0]);
    write(unitsFile, units);
  });

  test('in a text all else keeps its bytes, marks of lines too', async () => {
    await check([...two, ...rule, '--fix', '--yes']);
    expect(now('two/dich.md')).toBe(texts['en.md'].replace('16 poor', '15 poor').replace('31 communes', '30 communes'));
    expect(findingsIn(await check([...two, ...rule, '--json']))).toEqual([]);
    write('two/dich.md', texts['en.md']);
  });

  test('what is waived is not mended', async () => {
    const waived = units.replace(
      '    status: reviewed\n  - id: p2',
      '    status: reviewed\n    ignore: [{ rule: figure-mismatch, reason: nguồn sai }]\n  - id: p2',
    );
    write(unitsFile, waived);
    await check(['project', ...rule, '--fix', '--yes']);
    expect(now(unitsFile)).toBe(waived.replace('40 provinces', '30 provinces'));
    write(unitsFile, units);
  });

  test('a report for programs is not mixed with the difference', async () => {
    const ran = await check([...two, ...rule, '--fix', '--json']);
    expect(findingsIn(ran)).toHaveLength(2);
    expect(ran.stderr).toContain('+> and 30 communes.');
  });
});
