import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCommand } from './run-command.ts';

/** A folder with an article of 2018 from Hà Nội, a style of one's own and a broken one. */
const folder = mkdtempSync(join(tmpdir(), 'songngu-english-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

const files: Readonly<Record<string, string>> = {
  'article/vi.md': 'Bộ Dân tộc và Tôn giáo họp.\n\nUBND TP ban hành kế hoạch.\n',
  'article/units.yaml': `source: vi.md
date: 2018
place: Hà Nội
units:
  - id: p1s1
    vi: Bộ Dân tộc và Tôn giáo họp.
    en: The $t(bo-dan-toc-va-ton-giao) met.
    status: reviewed
  - id: p2s1
    vi: UBND TP ban hành kế hoạch.
    en: 'The $t(uy-ban-nhan-dan, {"place": "ha-noi"}) issued a plan.'
    status: reviewed
`,
  'own.yaml': 'name: own\nextends: mofa\ncapital: Hanoi\nwords: { committee: board }\n',
  'bad.yaml': 'name: bad\nextends: mofa\ncaptal: Hanoi\n',
};

const run = (...argv: string[]) => runCommand(argv, { folder });
const annotate = (text: string, ...argv: string[]) => runCommand(['annotate', '-', ...argv], { folder, stdin: text });

describe('--house-style', () => {
  test.each([
    ['vna', "UBND tỉnh Lạng Sơn (People's Committee of Lang Son province)\n"],
    ['mofa', "UBND tỉnh Lạng Sơn (People's Committee of Lang Son Province)\n"],
    ['own.yaml', "UBND tỉnh Lạng Sơn (People's Board of Lang Son Province)\n"],
    ['default', "UBND tỉnh Lạng Sơn (Lang Son Provincial People's Committee)\n"],
  ])('annotate in %s', async (style, stdout) => {
    expect(await annotate('UBND tỉnh Lạng Sơn\n', '--house-style', style)).toMatchObject({ stdout, exitCode: 0 });
  });

  test('lookup', async () => {
    const { stdout } = await run('lookup', 'CTMTQG', 'Hà Nội', '--house-style', 'vov');
    expect(stdout).toContain('national target program\n');
    expect(stdout).toContain('  Hanoi\n');
  });

  test('annotate --batch', async () => {
    const asked = `${JSON.stringify({ id: 1, text: 'Hà Nội' })}\n`;
    const { stdout } = await runCommand(['annotate', '--batch', '--house-style', 'vns'], { folder, stdin: asked });
    expect(JSON.parse(stdout).segments[0].mentions).toMatchObject([{ en: 'Hà Nội' }]);
  });

  test('what references of an article name', async () => {
    const { stdout } = await run('bilingual', 'article', '--house-style', 'vna');
    expect(stdout).toContain("The People's Committee of Hanoi issued a plan.");
    expect((await run('bilingual', 'article')).stdout).toContain("The Ha Noi People's Committee issued a plan.");
  });

  test('an unknown name tells those there are', async () => {
    const { stderr, exitCode } = await run('lookup', 'CTDT', '--house-style', 'vnna');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“vna”');
    expect(stderr).toContain('worldbank');
  });

  test('a faulty file is told with its place', async () => {
    const { stderr, exitCode } = await run('lookup', 'CTDT', '--house-style', './bad.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bad.yaml:3:1');
    expect(stderr).toContain('“capital”');
  });

  test('its file has a published schema', async () => {
    const { stdout } = await run('schema', 'house-style');
    expect(Object.keys(JSON.parse(stdout).properties)).toContain('extends');
  });
});

describe('--date', () => {
  test('tells names of another time, with their place, and ends well', async () => {
    const { stdout, stderr, exitCode } = await annotate('Ông Nam và Bộ Dân tộc và Tôn giáo.\n', '--date', '2018-03-01');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Bộ Dân tộc và Tôn giáo (Ministry');
    expect(stderr).toContain('-:1:12');
    expect(stderr).toContain('2025-03-01');
    expect(stderr).toContain('Ủy ban Dân tộc.');
  });

  test('tells each name once', async () => {
    const { stderr } = await annotate('UBDT. Ủy ban Dân tộc. UBDT.\n', '--date', '2026');
    expect(stderr.match(/^-:\d+:\d+/gm)).toEqual(['-:1:1']);
  });

  test('says nothing of names in force', async () => {
    expect((await annotate('Ủy ban Dân tộc.\n', '--date', '2018-03-01')).stderr).toBe('');
  });

  test('stands in the JSON', async () => {
    const { stdout } = await annotate('Ủy ban Dân tộc\n', '--date', '2026', '--json');
    expect(JSON.parse(stdout).segments[0].mentions).toMatchObject([
      { anachronism: { until: '2025-02-28', successor: 'bo-dan-toc-va-ton-giao' } },
    ]);
  });

  test('lookup says which sense was in force', async () => {
    const result = z.object({ results: z.array(z.object({ senses: z.array(z.object({ inForce: z.boolean() })) })) });
    const inForce = async (date: string) => {
      const { stdout } = await run('lookup', 'UBDT', '--json', '--date', date);
      return result.parse(JSON.parse(stdout)).results[0]?.senses.map((sense) => sense.inForce);
    };
    expect(await inForce('2018')).toEqual([true]);
    expect(await inForce('2026')).toEqual([false]);
    expect((await run('lookup', 'UBDT', '--date', '2026')).stdout).toMatch(/2025-02-28 \(.*2026\)/);
    expect((await run('lookup', 'Ban Dân tộc tỉnh Lạng Sơn', '--date', '2026')).stdout).toMatch(
      /2025-06-30 \(.*2026\)/,
    );
  });

  test.each(['2018-02-30', '2018-13', '18', 'tomorrow', '2018-3-1'])('%s is no date', async (date) => {
    expect((await run('lookup', 'CTDT', '--date', date)).exitCode).toBe(2);
  });
});

describe('--place', () => {
  test('annotate', async () => {
    const { stdout } = await annotate('UBND TP\n', '--place', 'Hà Nội', '--house-style', 'vov');
    expect(stdout).toBe("UBND TP (Hanoi People's Committee)\n");
  });

  test('lookup', async () => {
    expect((await run('lookup', 'UBND TP', '--place', 'Hà Nội')).stdout).toContain("Ha Noi People's Committee");
  });

  test('a place that nobody knows is wrong usage', async () => {
    expect((await annotate('UBND TP\n', '--place', 'công tác')).exitCode).toBe(2);
  });
});

describe('an article’s own date and place', () => {
  test('serve build', async () => {
    const { stderr, exitCode } = await run('build', 'article');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('article/vi.md:1:1');
    expect(stderr).toContain('2018');
    const annotated = readFileSync(join(folder, 'article/annotated.md'), 'utf8');
    expect(annotated).toContain("UBND TP *(Ha Noi People's Committee)*");
  });

  test('serve bilingual', async () => {
    expect((await run('bilingual', 'article')).stderr).toContain('article/vi.md:1:1');
  });

  test('the options come before them', async () => {
    const { stderr } = await run('build', 'article', '--date', '2026', '--place', 'thành phố Hồ Chí Minh');
    expect(stderr).toBe('');
    const annotated = readFileSync(join(folder, 'article/annotated.md'), 'utf8');
    expect(annotated).toContain("UBND TP *(Ho Chi Minh City People's Committee)*");
  });
});
