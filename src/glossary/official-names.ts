import type { Concept } from '../model/concept.ts';
import { slotsOf, withoutSlots } from './template.ts';

/**
 * The name of a body, post, law, programme or place, which official English has settled, rather than ordinary vocabulary: what says
 * `pos: name`, and what says no `pos` and is written with a capital.
 */
export function isOfficialName(concept: Concept): boolean {
  if (concept.pos !== undefined) return concept.pos === 'name';
  return /^[^\p{L}]*\p{Lu}/u.test(withoutSlots(preferredEnglish(concept)));
}

/** A province, district or commune of its own, not a template for one. */
export function isAdministrativeUnit({ vi, level }: Concept): boolean {
  return level !== undefined && slotsOf(vi).length === 0;
}

/** The English of a concept in its fullest form. */
export function preferredEnglish({ en }: Pick<Concept, 'en'>): string {
  return typeof en === 'string' ? en : en.named;
}
