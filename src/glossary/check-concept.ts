import type { EnglishForms } from '../model/concept.ts';
import type { Place } from '../model/problem.ts';
import type { WrittenConcept } from './concept-schema.ts';
import { readCue } from './cue.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import { type SlotName, slotsOf } from './template.ts';
import type { Path } from './yaml-source.ts';

/** A text of a concept, where it stands, and the key it stands under. */
type Text = { readonly key: string; readonly path: Path; readonly text: string };

/** What a concept gets wrong by itself, once its shape is right: its slots, and references to other concepts. */
export function checkConcept(concept: WrittenConcept, placeOf: (path: Path) => Place): readonly GlossaryProblem[] {
  const texts = textsOf(concept);
  return [
    ...texts.flatMap((text) => badSlots(text, placeOf)),
    ...texts.filter(({ text }) => text.includes('$t(')).map(({ key, path }) => nestedReference(key, placeOf(path))),
    ...unmatchedSlots(concept, texts, placeOf),
    ...badCues(concept, placeOf),
  ];
}

/** A cue that cannot be read would say nothing, in silence. */
function badCues({ cues = [] }: WrittenConcept, placeOf: (path: Path) => Place): readonly GlossaryProblem[] {
  return cues.flatMap((cue, index): GlossaryProblem[] =>
    readCue(cue) === undefined ? [{ code: 'bad-cue', place: placeOf(['cues', index]), cue }] : [],
  );
}

function nestedReference(key: string, place: Place): GlossaryProblem {
  return { code: 'nested-reference', place, key };
}

function textsOf(concept: WrittenConcept): readonly Text[] {
  return [
    { key: 'vi', path: ['vi'], text: concept.vi },
    ...englishTexts(concept.en, ['en']),
    ...Object.entries(concept.styles ?? {}).flatMap(([style, english]) => englishTexts(english, ['styles', style])),
    ...(['acronyms', 'variants', 'admitted', 'deprecated'] as const).flatMap((key) => listTexts(key, concept[key])),
    ...(['abbreviation', 'plural'] as const).flatMap((key) => singleText(key, concept[key])),
  ];
}

function englishTexts(en: string | EnglishForms, path: Path): readonly Text[] {
  const key = String(path[0]);
  if (typeof en === 'string') return [{ key, path, text: en }];
  return Object.entries(en).map(([form, text]) => ({ key, path: [...path, form], text }));
}

function listTexts(key: string, list: readonly string[] | undefined): readonly Text[] {
  return (list ?? []).map((text, index) => ({ key, path: [key, index], text }));
}

function singleText(key: string, text: string | undefined): readonly Text[] {
  return text === undefined ? [] : [{ key, path: [key], text }];
}

/** Braces around anything but a slot are a slip: `{places}`, `{ place }`, `{place`. */
function badSlots({ key, path, text }: Text, placeOf: (path: Path) => Place): readonly GlossaryProblem[] {
  const wrong = text.match(/\{[^{}]*\}?|\}/g)?.filter((brace) => slotsOf(brace).length === 0) ?? [];
  const slots = slotsOf(text);
  const repeated = [...new Set(slots.filter((slot, index) => slots.indexOf(slot) < index))];
  return [
    ...wrong.map((slot): GlossaryProblem => ({ code: 'bad-slot', place: placeOf(path), key, slot })),
    ...repeated.map(
      (slot): GlossaryProblem => ({ code: 'repeated-slot', place: placeOf(path), key, slot: `{${slot}}` }),
    ),
  ];
}

/**
 * Every slot of the Vietnamese must come back in the English that names it, or what fills it would be lost; and no text may have a slot
 * that the Vietnamese cannot fill. Variants, acronyms and the other English may leave slots out.
 */
function unmatchedSlots(
  concept: WrittenConcept,
  texts: readonly Text[],
  placeOf: (path: Path) => Place,
): readonly GlossaryProblem[] {
  const inVi = new Set(slotsOf(concept.vi));
  return [
    ...lostSlots(inVi, concept.en).map((slot) => unmatched('vi', slot, 'en', placeOf(['vi']))),
    ...Object.entries(concept.styles ?? {}).flatMap(([style, english]) =>
      lostSlots(inVi, english).map((slot) => unmatched('vi', slot, 'styles', placeOf(['styles', style]))),
    ),
    ...texts.flatMap(({ key, path, text }) =>
      [...new Set(slotsOf(text))]
        .filter((slot) => !inVi.has(slot))
        .map((slot) => unmatched(key, slot, 'vi', placeOf(path))),
    ),
  ];
}

function lostSlots(inVi: ReadonlySet<SlotName>, english: string | EnglishForms): readonly SlotName[] {
  const inEnglish = new Set(slotsOf(typeof english === 'string' ? english : english.named));
  return [...inVi].filter((slot) => !inEnglish.has(slot));
}

function unmatched(key: string, slot: string, missing: string, place: Place): GlossaryProblem {
  return { code: 'slot-unmatched', place, key, slot: `{${slot}}`, missing };
}
