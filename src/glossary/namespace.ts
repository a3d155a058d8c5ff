import type { Concept } from '../model/concept.ts';
import { pluralOf } from '../text/index.ts';
import { type Fillers, fillEnglish } from './template.ts';

/**
 * Concepts as an i18next namespace, so that any tool that knows i18next reads `$t(…)` as we do: a bare key for each, `_one` and `_other`
 * for the plural, `_short` for the abbreviation. Slots stay empty; keys hold no dot or colon.
 */
export function glossaryNamespace(concepts: Iterable<Concept>): Readonly<Record<string, string>> {
  const entries = [...concepts].flatMap((concept) => [
    ...namespaceEntries(concept.id, fullForms(concept, {})),
    ...(concept.abbreviation === undefined
      ? []
      : namespaceEntries(`${concept.id}_short`, shortForms(concept.abbreviation, {}))),
  ]);
  return Object.fromEntries(entries);
}

/** The English of a concept for one and for several. */
export type PluralForms = { readonly one: string; readonly other: string };

/** The keys of i18next for what has a plural. */
export function namespaceEntries(key: string, { one, other }: PluralForms): readonly (readonly [string, string])[] {
  return [
    [key, one],
    [`${key}_one`, one],
    [`${key}_other`, other],
  ];
}

/** A concept's English with its slots filled. */
export function fullForms({ en, plural }: Concept, fillers: Fillers): PluralForms {
  const one = fillEnglish(en, fillers);
  return { one, other: plural === undefined ? pluralOf(one) : fillEnglish(plural, fillers) };
}

/** The English short form with its slots filled. */
export function shortForms(abbreviation: string, fillers: Fillers): PluralForms {
  const one = fillEnglish(abbreviation, fillers);
  return { one, other: pluralOf(one) };
}
