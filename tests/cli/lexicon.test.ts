import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'songngu-lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A glossary folder that has a lexicon of one file of words and one of rules, and no concept. */
function lexiconOf(words: string, rules = ''): string {
  const glossary = mkdtempSync(join(folder, 'glossary-'));
  for (const room of ['words', 'expressions', 'grammar'])
    mkdirSync(join(glossary, 'lexicon', room), { recursive: true });
  cpSync(resolve(import.meta.dirname, '../../glossary/symbols'), join(glossary, 'symbols'), { recursive: true });
  writeFileSync(join(glossary, 'lexicon/words/a.yaml'), `words:\n${words}\n`);
  const first = '  - { makes: np, of: "n[c]*", en: "@ 1" }\n';
  writeFileSync(join(glossary, 'lexicon/grammar/a.yaml'), `pieces: { np: 1, s: 0, any: 9 }\nrules:\n${first}${rules}`);
  return glossary;
}

type Finding = Readonly<Record<string, string>> & { readonly place: { readonly line: number } };

/** What lint finds: the line, the code, and what it is about. */
async function lintOf(glossary: string): Promise<readonly string[]> {
  const { stdout } = await runCommand(['lexicon', 'lint', '--json'], { glossary });
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return findings.map(({ code, place, en, word, condition, feature, part, makes, form }) =>
    [place.line, code, en ?? word ?? condition ?? feature ?? part ?? makes ?? form].join(' '),
  );
}

describe('lexicon lint', () => {
  test.each([
    { fault: '  kỹ: { adj: careful }\n  kĩ: { adj: thorough }', found: ['3 repeated-word kĩ'] },
    {
      fault: '  xã:\n    - { n: commune, gram: c }\n    - { n: commune, gram: c }',
      found: ['4 repeated-sense commune'],
    },
    {
      fault: '  xã:\n    - { n: commune, gram: c }\n    - { n: village, gram: c }',
      found: ['4 unreachable-sense village'],
    },
    { fault: '  xã: { n: commune, gram: c, when: "befor:n" }', found: ['2 unknown-condition befor:n'] },
    {
      fault: '  dấu phẩy: { n: comma, gram: c }\n  xã: { n: commune, gram: c, when: "before:comma" }',
      found: ['3 dead-condition comma'],
    },
    { fault: '  xã: { n: commune, gram: cc }', found: ['2 unknown-feature cc'] },
    { fault: '  xã: { n: "xã (commune)", gram: c }', found: ['2 english-not-english xã (commune)'] },
    { fault: '  xã: { n: café, gram: c, when: "with:rừng trồng after:n" }', found: [] },
    {
      fault: '  xã:\n    - { n: commune, gram: c, when: "before:n" }\n    - { n: village, gram: c, when: default }',
      found: [],
    },
  ])('of $fault tells $found', async ({ fault, found }) => {
    expect(await lintOf(lexiconOf(fault))).toEqual(found);
  });

  test.each([
    { fault: '  - { makes: np, of: "nnp* n", en: "2 1" }', found: ['4 dead-rule nnp'] },
    { fault: '  - { makes: xp, of: "n* n", en: "2 1" }', found: ['4 unused-rule xp'] },
    { fault: '  - { makes: np, of: "n* n", en: "2.pural 1" }', found: ['4 unknown-form pural'] },
    { fault: '  - { makes: np, of: "n* \'của họ\'", en: "3 1" }', found: ['4 missing-part 3'] },
    { fault: '  - { makes: np, of: "n* n[!c]", en: "2.plural 1" }', found: [] },
  ])('of the rule $fault tells $found', async ({ fault, found }) => {
    expect(await lintOf(lexiconOf('  xã: { n: commune, gram: c }', `${fault}\n`))).toEqual(found);
  });
});

describe('lexicon try', () => {
  const text = join(folder, 'report.txt');
  writeFileSync(text, 'Tỉnh khai báo rừng.\n\nXã có rừng.\n');
  const words = ['xã: { n: commune, gram: c }', 'tỉnh: { n: province, gram: c }', 'rừng: { n: forest, gram: c }'];
  const verbs = ['khai báo: { v: declare, gram: t }', 'có: { v: cover, gram: t }'];
  const small = lexiconOf(
    [...words, ...verbs].map((row) => `  ${row}`).join('\n'),
    '  - { makes: s, of: "np v[t]* np", en: "1 2.finite 3", eg: tỉnh khai báo xã }\n',
  );
  const tried = (argv: readonly string[]) => runCommand(['lexicon', 'try', ...argv], { glossary: small, folder });

  test('shows the drafts that a row changes, before and after', async () => {
    const row = 'khai báo: { v: notify, gram: t }';
    const { stdout, exitCode } = await tried(['--row', row, '--sentences', text, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      sentences: 3,
      changes: [
        {
          vi: 'tỉnh khai báo xã',
          before: 'The province declares the commune',
          after: 'The province notifies the commune',
        },
        {
          vi: 'Tỉnh khai báo rừng.',
          before: 'The province declared the forest.',
          after: 'The province notified the forest.',
        },
      ],
      findings: [],
    });
    expect(exitCode).toBe(0);
  });

  test('tries a rule', async () => {
    const row = `{ makes: s, of: "np 'có' np*", en: "there_are 3.plural", cost: -9 }`;
    const { stdout, stderr } = await tried(['--row', row, '--sentences', text]);
    expect(stdout).toBe('  Xã có rừng.\n- The commune covered the forest.\n+ There are forests.\n\n');
    expect(stderr).toContain('1 of 3');
  });

  test('tells what lint finds in the rows, with the place and how to mend it', async () => {
    writeFileSync(join(folder, 'rows.yaml'), 'words:\n  khai báo: { v: declare, gram: tt }\n');
    const { stderr, exitCode } = await tried(['rows.yaml']);
    expect(stderr).toMatch(/rows\.yaml:2:\d+ .*“tt”.*“t”/);
    expect(exitCode).toBe(1);
  });

  test.each([[[]], [['a.yaml', '--row', 'x: { n: y }']]])('%j is wrong usage', async (argv) => {
    expect((await tried(argv)).exitCode).toBe(2);
  });

  test('a row that is none is told with its place', async () => {
    const { stderr, exitCode } = await tried(['--row', 'khai báo: { verb: declare }']);
    expect(stderr).toMatch(/--row:2:\d+/);
    expect(exitCode).toBe(2);
  });
});
