import { type BesideCue, type CuePart, withoutSlots } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { Reason } from '../../model/mention.ts';
import { isPassedOver } from '../../text/index.ts';
import { cuesOf } from './cues.ts';
import { cueReason } from './reasons.ts';
import type { Setting } from './senses.ts';

/**
 * What stands directly beside an acronym, and what it multiplies the odds of a sense by. The most telling counts whole, what else stands
 * on the other side a good deal, and what stands on the same side a little: it says much the same.
 */
const weights = {
  long: 150,
  word: 60,
  person: 40,
  slot: 20,
  name: 15,
  joint: 12,
  phraseLong: 80,
  phrase: 25,
  otherSide: 30,
  again: 8,
} as const;

/** More than so many say no more. */
const most = 3;

/** Evidence beside the acronym. */
type Placed = { readonly reason: Reason; readonly side: 'before' | 'after' | 'both' };

/**
 * For each of the senses of an acronym, in their order, what speaks for it directly beside the acronym.
 * @param fitting the cues of each that fit there
 */
export function placedReasons(
  concepts: readonly Concept[],
  fitting: readonly (readonly BesideCue[])[],
  setting: Setting,
): readonly (readonly Reason[])[] {
  return concepts.map((concept, index) => {
    const cues = (fitting[index] ?? []).filter(
      (cue) => !fitting.some((rivals, other) => other !== index && rivals.some((rival) => goesOn(rival, cue))),
    );
    return weighed([...cues.map(placedCue), ...phrases(concept, setting), ...levels(concept, setting)]);
  });
}

/** Whether a cue beside the acronym speaks for a sense: such uses tell what it means elsewhere in the document. */
export function isPlaced(acronym: string, concept: Concept, setting: Setting): boolean {
  return cuesOf(concept).beside(acronym, setting).length > 0;
}

/** Whether the words of a sense would be part of a longer term where the acronym stands. */
export function isInPhrase(concept: Concept, setting: Setting): boolean {
  return phrases(concept, setting).length > 0;
}

/** Whether a cue has all that another has, and more: the «toàn ~» of «an toàn ~» says nothing there. */
function goesOn(longer: BesideCue, cue: BesideCue): boolean {
  return lengthOf(longer) > lengthOf(cue) && begins(longer.before, cue.before) && begins(longer.after, cue.after);
}

function begins(parts: readonly CuePart[], first: readonly CuePart[]): boolean {
  return first.every((part, index) => nameOf(parts[index]) === nameOf(part));
}

function nameOf(part: CuePart | undefined): string | undefined {
  if (part === undefined) return undefined;
  return 'word' in part ? part.word : `{${part.slot}}`;
}

const lengthOf = ({ before, after }: BesideCue): number => before.length + after.length;

function placedCue(cue: BesideCue): Placed {
  const side = cue.after.length === 0 ? 'before' : cue.before.length === 0 ? 'after' : 'both';
  return { side, reason: cueReason('beside', cue.text, cueWeight(cue)) };
}

/** A slot alone says less than words do: a name may follow many a title, that of a person fewer; «và» and «của» may stand beside anything. */
function cueWeight(cue: BesideCue): number {
  const words = [...cue.before, ...cue.after].flatMap((part) =>
    'word' in part && /\p{L}/u.test(part.word) ? [part.word] : [],
  );
  if (words.length === 0) return slotWeight(cue);
  if (words.every(isPassedOver)) return weights.joint;
  return lengthOf(cue) > 1 ? weights.long : weights.word;
}

/** Any word with a capital may be a name; a person's, with the family name, is one seldom by chance. */
function slotWeight({ before, after }: BesideCue): number {
  const slots = [...before, ...after].flatMap((part) => ('slot' in part ? [part.slot] : []));
  if (slots.includes('person')) return weights.person;
  return slots.every((slot) => slot === 'name') ? weights.name : weights.slot;
}

/** With the words of a sense in its place, the acronym is part of a term: «an toàn TP» of «an toàn thực phẩm». */
function phrases(concept: Concept, { phraseOf }: Setting): readonly Placed[] {
  for (const words of wordsOf(concept)) {
    const phrase = phraseOf(words);
    if (phrase !== undefined) return [placedPhrase(phrase, words)];
  }
  return [];
}

function placedPhrase(phrase: string, words: string): Placed {
  const isLong = phrase.slice(words.length).trim().includes(' '); // more words say more
  const at = phrase.toLowerCase().indexOf(words.toLowerCase());
  const side = at === 0 ? 'after' : at + words.length === phrase.length ? 'before' : 'both';
  return { side, reason: cueReason('phrase', phrase, isLong ? weights.phraseLong : weights.phrase) };
}

/** The TU of «TU Gia Lai» is a province's, that of «TU Hà Nội» a city's. */
function levels({ level }: Concept, { levelBehind }: Setting): readonly Placed[] {
  if (level === undefined) return [];
  const behind = levelBehind();
  if (behind === undefined || level !== (behind === 'municipality' ? 'city' : behind)) return [];
  return [{ side: 'after', reason: cueReason('beside', `~ {${level}}`, weights.word) }];
}

const read = new WeakMap<Concept, readonly string[]>();

/** The full forms of a sense; a single word would be part of all too many terms. Read once. */
function wordsOf(concept: Concept): readonly string[] {
  const known = read.get(concept);
  if (known !== undefined) return known;
  const { vi, variants = [] } = concept;
  const words = [vi, ...variants].map(withoutSlots).filter((form) => form.includes(' '));
  read.set(concept, words);
  return words;
}

function weighed(placed: readonly Placed[]): readonly Reason[] {
  const [first, ...others] = placed.toSorted((a, b) => b.reason.factor - a.reason.factor).slice(0, most);
  if (first === undefined) return [];
  return [
    first.reason,
    ...others.map(({ reason, side }) => ({
      ...reason,
      factor: Math.min(reason.factor, side === first.side ? weights.again : weights.otherSide),
    })),
  ];
}
