import { fillEnglish, glossaryNamespace } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import type { Exported, GlossaryFormat } from './format.ts';

/** A namespace of i18next in one JSON file: `$t(cong-tac-dan-toc)`, with `_one`, `_other` and `_short` where i18next looks for them. */
export const i18next: GlossaryFormat = { name: 'i18next', extension: '.json', write };

/** An entry a line, so that versions compare well. A template whose English is nothing but its slot has no entry. */
function write(concepts: readonly Concept[]): Exported {
  const isNamed = ({ en }: Concept): boolean => fillEnglish(en, {}) !== '';
  const leftOut = concepts
    .filter((concept) => !isNamed(concept))
    .map(({ id, vi }) => ({ code: 'template' as const, concept: id, text: vi }));
  const named = concepts.filter(isNamed);
  return { content: [JSON.stringify(glossaryNamespace(named), null, 2), '\n'], leftOut };
}
