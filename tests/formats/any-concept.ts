import fc from 'fast-check';
import { readCue } from '../../src/glossary/index.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';

/** Texts as glossaries have them, and texts that upset formats: separators, signs of markup and of formulas, line breaks, other scripts. */
const piece = fc.oneof(
  fc.constantFrom(
    'Ủy ban',
    'nhân dân',
    'công tác dân tộc',
    'hòa',
    'hoà',
    'Đảng bộ',
    'People’s Committee',
    'near-poor household',
  ),
  fc.constantFrom(
    ';',
    '; ',
    ',',
    '\t',
    '\n',
    '\r\n',
    '"',
    '""',
    "'",
    '\\',
    '\\;',
    '\\n',
    '=',
    '=1+1',
    '@SUM',
    '+84',
    '-',
    '|',
    '#',
    '<b>',
    '&amp;',
    ']]>',
  ),
  fc.constantFrom('Uỷ ban'.normalize('NFD'), '日本', '🇻🇳', '\u00a0', '\u200b', '\u2028', '$t', '%', '`', '*'),
  fc.string({ maxLength: 5 }),
);
const isClean = (text: string): boolean =>
  text !== '' && !/[^\P{Cc}\t\n\r]|[{}\ufffe\uffff]|\$t\(/u.test(text) && !/\p{Cs}/u.test(text);

/** A text that a glossary file may hold: trimmed, not empty, no control characters but tab and line breaks, no slot. */
const anyText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').trim())
  .filter(isClean);

const texts = fc.array(anyText, { minLength: 1, maxLength: 3 });
const slug = fc
  .array(fc.constantFrom('uy', 'ban', 'dan', 'toc', '2'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const day = fc.constantFrom('2008-02-29', '2018-08-20', '2025-03-01', '2025-06-30');
const anyEnglish = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.record({ named: anyText, level: anyText, bare: anyText }, { requiredKeys: ['named'] }),
);

/** A concept with any of its keys, of any text. */
export const anyConcept: fc.Arbitrary<Concept> = fc.record(
  {
    id: slug.map((id) => id as ConceptId),
    vi: anyText,
    en: anyEnglish,
    domain: anyText,
    acronyms: texts,
    variants: texts,
    admitted: texts,
    deprecated: texts,
    cues: fc.array(
      anyText.filter((text) => readCue(text) !== undefined),
      { minLength: 1, maxLength: 3 },
    ),
    priors: fc.dictionary(
      anyText,
      fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }).map((prior) => prior + 0),
      { minKeys: 1, maxKeys: 3 },
    ),
    abbreviation: anyText,
    plural: anyText,
    pos: fc.constantFrom('noun', 'name', 'verb', 'adjective', 'phrase'),
    definition: anyText,
    note: anyText,
    source: anyText,
    status: fc.constantFrom('proposed', 'approved', 'official'),
    from: day,
    until: day,
    successor: slug,
    case: fc.constantFrom('exact', 'any', 'smart'),
    level: anyText,
    accept: texts,
    gloss: fc.constant('never'),
    styles: fc.dictionary(fc.constantFrom('mofa', 'vna', 'un'), anyEnglish, { minKeys: 1 }),
  },
  { requiredKeys: ['id', 'vi', 'en', 'domain'] },
);
