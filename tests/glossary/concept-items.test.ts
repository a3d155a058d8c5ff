import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { conceptItems } from '../../src/glossary/concept-items.ts';

/** What the parts say one by one, and where each begins. */
function inParts(text: string): { concepts: unknown[]; firstLines: string[]; around: unknown } | undefined {
  const cut = conceptItems(text);
  if (!cut) return undefined;
  const lines = text.split('\n');
  return {
    concepts: cut.items.flatMap(({ start, end }) => parse(text.slice(start, end))),
    firstLines: cut.items.map(({ line }) => lines[line - 1]!.trim()),
    around: parse(cut.around),
  };
}

describe('a file in parts', () => {
  test('says what the whole says', () => {
    const text = `# bodies
domain: party
concepts: # the list

  # cells
  - vi: chi bộ
    en: Party cell
    note: |
      Two lines:
      - not an entry

  - { vi: đảng bộ, en: Party organisation }
  -
    vi: "đảng
      viên"
    en: Party member
# the end
`;
    const { concepts, firstLines, around } = inParts(text)!;
    expect(concepts).toEqual(parse(text).concepts);
    expect(firstLines).toEqual(['- vi: chi bộ', '- { vi: đảng bộ, en: Party organisation }', '-']);
    expect(around).toEqual({ domain: 'party', concepts: null });
  });

  test('ends where another key begins, and keeps its lines', () => {
    const text = 'concepts:\n- vi: chi bộ\n  en: Party cell\ndomain: party\nconcept: []\n';
    expect(conceptItems(text)?.around.split('\n')).toEqual(['concepts:', '', '', 'domain: party', 'concept: []', '']);
  });

  test.each([
    ['a flow list', 'domain: party\nconcepts: [{ vi: chi bộ, en: Party cell }]\n'],
    ['no items', 'domain: party\nconcepts:\n'],
    ['an anchor', 'concepts:\n  - &cell\n    vi: chi bộ\n    en: Party cell\n  - *cell\n'],
    ['a directive', '%YAML 1.1\n---\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n'],
    ['a key further in', 'other:\n  concepts:\n    - vi: chi bộ\n'],
  ])('%s is read whole', (_, text) => {
    expect(conceptItems(text)).toBeUndefined();
  });
});

const syllables = fc.constantFrom('chi bộ', 'đảng viên', 'R&D', '- gạch', 'a: b', '#3', "dân's", '"tốt"');
const scalar = syllables.map((word) => JSON.stringify(word));
const entry = fc.oneof(
  fc.record({ vi: scalar, en: scalar }).map(({ vi, en }) => [`- vi: ${vi}`, `  en: ${en}`]),
  fc.record({ vi: scalar, en: scalar }).map(({ vi, en }) => [`- { vi: ${vi},`, `    en: ${en} }`]),
  syllables.map((word) => ['-', '  note: |', `    ${word}`, '', '    - x', '  vi: chi bộ']),
  syllables.map((word) => ['- note: >-', `    ${word}`, '    - x', '  vi: chi bộ']),
  fc.constant(['- vi: "chi', '    - bộ"', '# left', '  en: Party cell']),
);
const blank = fc.constantFrom([], [''], ['# a comment'], ['', '  # - vi: no entry']);

test('any file says in parts what it says as a whole', () => {
  const file = fc.record({
    indent: fc.integer({ min: 0, max: 4 }),
    rows: fc.array(fc.tuple(blank, entry), { minLength: 1, maxLength: 8 }),
    tail: fc.constantFrom('', 'domain: party\n', '# end'),
    newline: fc.constantFrom('\n', '\r\n'),
  });
  fc.assert(
    fc.property(file, ({ indent, rows, tail, newline }) => {
      const lines = rows.flatMap(([gap, item]) => [
        ...gap,
        ...item.map((line) => (line ? ' '.repeat(indent) + line : line)),
      ]);
      const text = ['concepts:', ...lines, tail].join(newline);
      expect(inParts(text)?.concepts).toEqual(parse(text).concepts);
    }),
    { numRuns: 500 },
  );
});
