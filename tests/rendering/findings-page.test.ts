import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsReports, type ToldFinding } from '../../src/rendering/index.ts';
import { summary, told } from './told.ts';

const report = await findingsReports.html();
const names = [
  ...['title', 'severity', 'rule', 'file', 'all', 'search', 'left', 'hint', 'none', 'noScript'],
  ...['error', 'warning', 'note', 'fix', 'delete', 'why', 'missing', 'done', 'findings'],
] as const;
const words = { language: 'vi', ...Object.fromEntries(names.map((name) => [name, `«${name}» <b>`])) } as Parameters<
  typeof report
>[1];

function page(findings: readonly ToldFinding[]): string {
  const rules = [{ rule: 'figure-mismatch', severity: 'error', why: 'Vì <i>số</i>.' }] as const;
  const { begin, finding, end } = report(rules, words);
  return begin() + findings.map(finding).join('') + end(summary);
}

function contentOf(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1];
  expect(found).toBeDefined();
  return found!;
}

const findingsIn = (html: string): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(contentOf(html, /<script id="findings-json" type="application\/json">(.*?)<\/script>/s));

describe('the page for a reviser', () => {
  const hostile = fc
    .string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '</script>',
        '<!--',
        '$&',
        '%words%',
        '%findings%',
        '\u2028',
        'ă',
        '🇻🇳',
      ),
    })
    .map((text) => told(`⟦${text}⟧`, text, { message: text, unit: text }));

  test('holds every finding as it is, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (findings) => {
        const there = findingsIn(page(findings));
        expect(there.map(({ message, vi, en }) => ({ message, vi, en }))).toEqual(
          findings.map(({ message, vi, en }) => ({
            message,
            vi: { text: vi.text, stretch: vi.stretch },
            en: { text: en.text },
          })),
        );
      }),
      { numRuns: process.env.SONGNGU_DEEP ? 2000 : 100 },
    );
  });

  test('says what to write and why', () => {
    const [finding] = findingsIn(page([told('a', '⟦b⟧', { fix: [{ start: 0, end: 1, text: 'c' }] })]));
    expect(finding).toMatchObject({ fixed: 'c', why: 'Vì <i>số</i>.', at: { file: 'en.md', line: 3 } });
  });

  test('runs its own script and style and nothing else, and asks nothing of the network', () => {
    const html = page([]);
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const policy = contentOf(html, /Content-Security-Policy" content="([^"]*)"/);
    expect(policy).toContain(`script-src '${hash(contentOf(html, /<script>(.*?)<\/script>/s))}'`);
    expect(policy).toContain(`style-src '${hash(contentOf(html, /<style>(.*?)<\/style>/s))}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/\b(?:src|href)=|https?:|@import|url\(/);
  });

  test('its script is one that can be read', () => {
    expect(() => new Function(contentOf(page([]), /<script>(.*?)<\/script>/s))).not.toThrow();
  });

  test('every word of it is filled in, as text', () => {
    const html = page([]);
    expect(html).not.toMatch(/%\w+%/);
    expect(html).toContain('<title>«title» &lt;b&gt;</title>');
    const used = new Set(
      names.filter((name) => html.includes(`words.${name}`) || html.includes(`«${name}» &lt;b&gt;`)),
    );
    expect(names.filter((name) => !used.has(name) && !['error', 'warning', 'note'].includes(name))).toEqual([]);
  });
});
