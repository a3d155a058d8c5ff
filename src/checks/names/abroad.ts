import type { NamedMention } from '../../model/mention.ts';
import { isVietnameseSyllable } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';
import type { KnownNames } from './known-names.ts';

/** The concept of Viet Nam. */
const home = 'viet-nam';

/** Whether a mention is a country but ours, or a place in one. Our own have a level of administration. */
export function isAbroad({ kind, concept: id }: NamedMention, names: KnownNames): boolean {
  if (kind !== 'place' || id === null || id === home) return false;
  const concept = names.concept(id);
  return concept?.domain === 'places' && concept.level === undefined;
}

/** Whether a person follows whose name is no Vietnamese one: Thủ tướng Johnson. */
export function isBeforeForeigner({ end }: NamedMention, { vi }: CheckedPair): boolean {
  const name = /^ (\p{Lu}\p{Ll}+)/u.exec(vi.text.slice(end))?.[1];
  return name !== undefined && !isVietnameseSyllable(name);
}
