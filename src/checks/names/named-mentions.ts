import type { Mention, NamedMention } from '../../model/mention.ts';
import type { CheckedPair } from '../check.ts';

/** A mention that names a concept which is settled, and its English. */
export type Told = NamedMention & { readonly en: string };

export function isNamed(mention: Mention): mention is NamedMention {
  return mention.kind !== 'value' && mention.kind !== 'reference';
}

export function isTold(mention: Mention): mention is Told {
  return isNamed(mention) && mention.status === 'decided' && mention.en !== null;
}

/** The mentions with all that stands in them, the outer before the inner. */
export function deep(mentions: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = [];
  collect(mentions, all);
  return all;
}

function collect(mentions: readonly Mention[], all: Mention[]): void {
  for (const mention of mentions) {
    all.push(mention);
    collect(mention.parts, all);
  }
}

const known = new WeakMap<CheckedPair, readonly Told[]>();

/** The places in the Vietnamese of a pair, looked for once for all rules. */
export function placesOf(pair: CheckedPair): readonly Told[] {
  const found = known.get(pair) ?? placesIn(pair.vi.mentions);
  known.set(pair, found);
  return found;
}

/** The places in mentions, the innermost: Lạng Sơn of UBND tỉnh Lạng Sơn. The Cửu Long of the Mekong Delta is none that English names. */
export function placesIn(mentions: readonly Mention[]): Told[] {
  const places: Told[] = [];
  for (const mention of mentions) {
    if (!isNamed(mention)) continue;
    const inner = placesIn(mention.parts).filter((place) => keepsName(mention, place));
    if (inner.length > 0) places.push(...inner);
    else if (mention.kind === 'place' && isTold(mention)) places.push(mention);
  }
  return places;
}

/** Whether the English of what a place stands in has the place's own. */
function keepsName({ en }: NamedMention, place: Told): boolean {
  return en === null || en.includes(place.en);
}

/**
 * The mentions and what a template or a rule put them together from. What stands within a name of the glossary is part of its words: no Bộ
 * Nông nghiệp is meant by Bộ Nông nghiệp và Môi trường.
 */
export function* meant(mentions: readonly Mention[]): Generator<Mention> {
  for (const mention of mentions) {
    yield mention;
    if (mention.via !== 'glossary') yield* meant(mention.parts);
  }
}
