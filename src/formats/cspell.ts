import { withoutSlots } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import type { Exported, ExportOptions, GlossaryFormat } from './format.ts';

/** A dictionary for cspell: every word of the English names, one a line. Common words are in it too, which does no harm there. */
export const cspell: GlossaryFormat = { name: 'cspell', extension: '.txt', write };

/** cspell passes over shorter words. */
const shortest = 4;
const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{2,})?/gu;

function write(concepts: readonly Concept[], { title }: ExportOptions): Exported {
  const words = new Set(concepts.flatMap(englishOf).flatMap((text) => text.match(wordPattern) ?? []));
  const lower = [...words].filter(
    (word) => word.length >= shortest && (word === word.toLowerCase() || !words.has(word.toLowerCase())),
  );
  const sorted = lower.sort((a, b) => (a < b ? -1 : 1));
  return { content: [`# ${title.replace(/\s+/g, ' ')}\n`, ...sorted.map((word) => `${word}\n`)], leftOut: [] };
}

function englishOf({ en, admitted = [], abbreviation, plural }: Concept): readonly string[] {
  const forms = typeof en === 'string' ? [en] : Object.values(en);
  return [...forms, ...admitted, abbreviation, plural].flatMap((text) =>
    text === undefined ? [] : [withoutSlots(text)],
  );
}
