import fc from 'fast-check';
import type { ExchangeUnit, ProtectedStretch, UnitToWrite } from '../../../src/formats/units/exchange.ts';
import type { UnitFormat } from '../../../src/formats/units/unit-format.ts';
import { readUnitFile } from '../../../src/formats/units/unit-formats.ts';
import type { SegmentId } from '../../../src/model/segment.ts';
import type { Unit, UnitStatus } from '../../../src/model/unit.ts';

/** What sentences are made of, and what breaks formats: marks of XML, PO, JSON and tables, line ends, spaces, both Unicode forms. */
const pieces = [
  'Ủy ban nhân dân tỉnh',
  'công tác dân tộc'.normalize('NFD'),
  'Plan No. 166/KH-UBND',
  '**in bold**',
  '[a link](https://vi.example/a?b=1&c=2)',
  '🇻🇳',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '"',
  "'",
  '\\',
  '\\n',
  '&amp;',
  '<b>',
  ']]>',
  '<![CDATA[',
  '-->',
  ',',
  ';',
  '=1+1',
  '@',
  '#',
  '# ',
  '#. songngu: {}',
  'msgid "x"',
  '{{name}}',
  '%s',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u0085',
  '\ufeff',
] as const;

/** Characters that XML has no way to write. */
const unwritable = ['\u0001', '\u0008', '\u000b', '\u000c', '\u001f', '\ufffe', '\uffff'] as const;

const line: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...unwritable)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text));

const status: fc.Arbitrary<UnitStatus> = fc.constantFrom('draft', 'translated', 'reviewed', 'stale');

const origin: fc.Arbitrary<NonNullable<Unit['origin']>> = fc.oneof(
  fc.constant({ by: 'person' as const }),
  fc.constant({ by: 'offline' as const }),
  fc.integer({ min: 0, max: 100 }).map((match) => ({ by: 'memory' as const, match })),
  fc.constantFrom('deepl', 'máy dịch').map((name) => ({ by: 'engine' as const, name })),
);

/** English with references, which must come back byte for byte. */
const english: fc.Arbitrary<{ readonly en: string; readonly codes: readonly ProtectedStretch[] }> = fc
  .array(fc.oneof(line, fc.constantFrom('$t(ban-dan-toc)', '$t(uy-ban-nhan-dan, {"place":"ha-noi", "count": 2})')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => {
    const en = parts.join('');
    const codes = [...en.matchAll(/\$t\([^)]*\)/g)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      shown: 'Ethnic <Affairs> "Board"',
    }));
    return { en, codes };
  });

/** The terms that a glossary would find. */
function termsIn(vi: string): NonNullable<UnitToWrite['terms']> {
  return [...vi.matchAll(/Ủy ban nhân dân|166\/KH/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    concept: 'uy-ban-nhan-dan',
    en: "People's Committee <\u0001>",
  }));
}

function unitOf(
  index: number,
  [vi, made, asked, by, note, wasVi]: readonly [
    string,
    { en: string; codes: readonly ProtectedStretch[] } | undefined,
    UnitStatus,
    Unit['origin'] | undefined,
    string | undefined,
    string,
  ],
): UnitToWrite {
  const written = made === undefined ? 'draft' : asked;
  return {
    id: `p${index + 1}s1` as SegmentId,
    vi,
    terms: termsIn(vi),
    status: written,
    ...(made && { en: made.en, codes: made.codes }),
    ...(made && by && { origin: by }),
    ...(note && { note }),
    ...(written === 'stale' && { was: { vi: wasVi, status: 'reviewed' as const } }),
  };
}

/** Units as a units.yaml may hold them, valid in themselves. */
export const anyUnits: fc.Arbitrary<readonly UnitToWrite[]> = fc
  .array(
    fc.tuple(
      line,
      fc.option(english, { nil: undefined }),
      status,
      fc.option(origin, { nil: undefined }),
      fc.option(line, { nil: undefined }),
      line,
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => all.map((parts, index) => unitOf(index, parts)));

/** The file that a format writes of units. */
export function written(format: UnitFormat, units: readonly UnitToWrite[], side: 'vi' | 'en' = 'en'): string {
  return [...format.write({ original: 'vi.md', units, date: '2026-11-27', version: '1.0.0', side })].join('');
}

export function readText(format: UnitFormat, text: string, file = 'units'): ReturnType<typeof readUnitFile> {
  return readUnitFile(format, new TextEncoder().encode(text), file);
}

/** What of a unit must survive, as both sides say it. */
export function keptOf(unit: UnitToWrite | ExchangeUnit): unknown {
  const { id, vi, en, status, origin, was } = unit;
  const notes = 'notes' in unit ? unit.notes : unit.note === undefined ? [] : [unit.note];
  return { id, vi, en, status, origin, was, notes };
}
