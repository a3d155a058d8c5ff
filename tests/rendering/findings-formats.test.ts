import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type FindingsReport, findingsReports, type ToldFinding, type ToldRule } from '../../src/rendering/index.ts';
import { summary, told } from './told.ts';

const rules: readonly ToldRule[] = [
  {
    rule: 'figure-mismatch',
    severity: 'error',
    why: 'Figures matter. Not always.',
    example: { vi: '15 xã', en: '16 communes' },
  },
  { rule: 'end-mark', severity: 'note', why: 'Marks.' },
];
const runs = { numRuns: process.env.SONGNGU_DEEP ? 3000 : 150 };

function whole({ begin, finding, end }: FindingsReport, findings: readonly ToldFinding[]): string {
  return begin() + findings.map(finding).join('') + end(summary);
}

const withFix = told('Có ⟦15 xã⟧.', 'There are ⟦16 communes⟧.', {
  fix: [
    { start: 10, end: 12, text: '15', region: { line: 3, column: 11, endLine: 3, endColumn: 13 } },
    { start: 20, end: 21, text: '', region: { line: 3, column: 21, endLine: 3, endColumn: 22 } },
  ],
});
/** What breaks a format that does not escape. */
const hostile = fc
  .string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '</script>',
      '%',
      ':',
      ',',
      '\n',
      '\r',
      '\0',
      '\uD800',
      '\uFFFE',
      'ă',
      '$&',
      '%findings%',
      '🇻🇳',
    ),
  })
  .map((text) => told(`⟦${text}⟧`, text, { message: text, unit: text, rule: text }));

describe('JSON', () => {
  test('offsets are those of the file, the fix is what then stands there', async () => {
    const { findings } = JSON.parse(whole((await findingsReports.json())(), [withFix]));
    expect(findings).toMatchObject([
      {
        rule: 'figure-mismatch',
        file: 'en.md',
        line: 3,
        column: 11,
        vi: { start: 103, end: 108, text: '15 xã', file: 'vi.md' },
        en: { start: 110, end: 121, text: '16 communes' },
        fix: '15 commune',
        edits: [
          { start: 110, end: 112, text: '15' },
          { start: 120, end: 121, text: '' },
        ],
      },
    ]);
  });

  test('is JSON whatever is found', async () => {
    const json = await findingsReports.json();
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (findings) => {
        const read = JSON.parse(whole(json(), findings));
        expect(read.findings.map(({ message }: { message: string }) => message)).toEqual(
          findings.map(({ message }) => message),
        );
        expect(read.summary).toEqual({ units: 4, error: 1, warning: 0, note: 0, waived: 0, known: 0 });
      }),
      runs,
    );
  });
});

describe('SARIF', () => {
  const tool = { version: '0.1.0', language: 'en', rules };

  test('says rule, place, the other side and how to mend it', async () => {
    const {
      runs: [run],
    } = JSON.parse(whole((await findingsReports.sarif())(tool), [withFix]));
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      tool: {
        driver: {
          name: 'songngu',
          rules: [{ id: 'figure-mismatch', shortDescription: { text: 'Figures matter.' } }, {}],
        },
      },
      results: [
        {
          ruleId: 'figure-mismatch',
          ruleIndex: 0,
          level: 'error',
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'en.md' },
                region: { startLine: 3, startColumn: 11, endColumn: 22, charOffset: 110, charLength: 11 },
              },
            },
          ],
          relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'vi.md' } } }],
          fixes: [
            {
              artifactChanges: [
                {
                  replacements: [
                    { deletedRegion: { startColumn: 11, endColumn: 13 }, insertedContent: { text: '15' } },
                    {},
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('a fix that the file does not have letter for letter is left out', async () => {
    const elsewhere = { ...withFix, fix: withFix.fix!.map(({ start, end, text }) => ({ start, end, text })) };
    const {
      runs: [run],
    } = JSON.parse(whole((await findingsReports.sarif())(tool), [elsewhere]));
    expect(run.results[0]).not.toHaveProperty('fixes');
  });

  test.each([
    ['bài 1/units.yaml', 'b%C3%A0i%201/units.yaml'],
    ['/tmp/a b.po', 'file:///tmp/a%20b.po'],
    ['C:\\dịch\\a.po', 'file:///C:/d%E1%BB%8Bch/a.po'],
    ['50%#?.md', '50%25%23%3F.md'],
  ])('the path %s is the URI %s', async (file, uri) => {
    const finding = { ...withFix, at: { ...withFix.at, file } };
    const {
      runs: [run],
    } = JSON.parse(whole((await findingsReports.sarif())(tool), [finding]));
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
  });

  test('is JSON whatever is found', async () => {
    const sarif = await findingsReports.sarif();
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (findings) => {
        expect(JSON.parse(whole(sarif(tool), findings)).runs[0].results).toHaveLength(findings.length);
      }),
      runs,
    );
  });
});

describe('annotations of GitHub', () => {
  test.each([
    [
      withFix,
      '::error file=en.md,line=3,endLine=3,col=11,endColumn=21,title=figure-mismatch::p2s1: 15 became 16%0Afix: 15 commune\n',
    ],
    [
      told('a', '⟦b⟧', {
        severity: 'note',
        message: '100% a\nb',
        at: { file: 'a,b:c.md', line: 1, column: 1, endLine: 2, endColumn: 4 },
      }),
      '::notice file=a%2Cb%3Ac.md,line=1,endLine=2,title=figure-mismatch::p2s1: 100%25 a%0Ab\n',
    ],
  ])('%o', async (finding, line) => {
    expect(whole((await findingsReports.github())('fix'), [finding])).toBe(line);
  });

  test('are one line a finding, whatever is found', async () => {
    const github = await findingsReports.github();
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (findings) => {
        const lines = whole(github('fix'), findings).split('\n').slice(0, -1);
        expect(lines).toHaveLength(findings.length);
        expect(lines.every((line) => line.startsWith('::error file='))).toBe(true);
      }),
      runs,
    );
  });
});

/** The elements of an XML text by name, with their attributes. */
function elementsOf(
  xml: string,
): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => void found.push({ name, attributes }));
  parser.write(xml).close();
  return found;
}

describe('JUnit', () => {
  const fails = (severity: string): boolean => severity === 'error';

  test('what fails is a failure, what does not is told', async () => {
    const note = told('a', 'b', { severity: 'note' });
    const elements = elementsOf(whole((await findingsReports.junit())(fails), [withFix, note]));
    expect(elements.map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out',
    ]);
    expect(elements[1]!.attributes).toMatchObject({ name: 'en.md', tests: '2', failures: '1' });
  });

  test('a file without findings is a case that passed', async () => {
    const elements = elementsOf(whole((await findingsReports.junit())(fails), []));
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
  });

  test('is XML whatever is found', async () => {
    const junit = await findingsReports.junit();
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (findings) => {
        const elements = elementsOf(whole(junit(fails), findings));
        expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(findings.length);
      }),
      runs,
    );
  });
});
