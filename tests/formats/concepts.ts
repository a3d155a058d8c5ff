import type { Exported, ExportOptions, GlossaryFormat, LeftOut } from '../../src/formats/format.ts';
import type { Concept, ConceptId } from '../../src/model/concept.ts';
import { slug } from '../../src/text/index.ts';

const options: ExportOptions = { title: 'Thuật ngữ', date: '2025-07-01' };

/** A concept of a test: its id is the slug of its term where none is given. */
export function concept(vi: string, en: Concept['en'], more: Partial<Concept> = {}): Concept {
  return { id: slug(vi) as ConceptId, vi, en, domain: 'test', ...more };
}

/** What a format makes of concepts, as one text. */
export function written(
  format: GlossaryFormat,
  concepts: readonly Concept[],
  more: Partial<ExportOptions> = {},
): { readonly text: string; readonly leftOut: readonly LeftOut[] } {
  const exported: Exported = format.write!(concepts, { ...options, ...more });
  return { text: [...exported.content].join(''), leftOut: exported.leftOut };
}
