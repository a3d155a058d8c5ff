import type { ConceptId } from '../../model/concept.ts';
import type { EnglishMention } from '../../model/english-mention.ts';
import type { CheckedPair } from '../check.ts';
import { isOfficial, type KnownNames } from './known-names.ts';
import { deep, isNamed } from './named-mentions.ts';

/** Whether the English has the official name of a body that the Vietnamese does not name. Names of one word are too often parts of others. */
export function hasOtherName({ vi, en }: CheckedPair, names: KnownNames): boolean {
  const said = new Set(
    deep(vi.mentions)
      .filter(isNamed)
      .flatMap((mention) => [...names.conceptsOf(mention)]),
  );
  return en.mentions.some((mention) => isOther(mention, said, names));
}

function isOther(mention: EnglishMention, said: ReadonlySet<ConceptId>, names: KnownNames): boolean {
  if (mention.kind !== 'name' || !/\s/u.test(mention.text)) return false;
  return mention.names.every(({ concept }) => !said.has(concept) && isBody(names.concept(concept)));
}

/** An official name that is no place. */
function isBody(concept: Parameters<typeof isOfficial>[0]): boolean {
  return isOfficial(concept) && concept?.domain !== 'places';
}
