import { type AnywhereCue, readCue } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import { type CueLookup, cueLookup } from './cue-lookup.ts';

/** The cues of a concept, read: those beside an acronym, found by its setting, and those that may stand anywhere. */
export type Cues = { readonly beside: CueLookup; readonly anywhere: readonly AnywhereCue[] };

const read = new WeakMap<Concept, Cues>();

/** Each concept's cues are read once, when they are first asked for. */
export function cuesOf(concept: Concept): Cues {
  const known = read.get(concept);
  if (known !== undefined) return known;
  const cues = (concept.cues ?? []).flatMap((text) => readCue(text) ?? []);
  const made = {
    beside: cueLookup(cues.filter((cue) => cue.is === 'beside')),
    anywhere: cues.filter((cue) => cue.is === 'anywhere'),
  };
  read.set(concept, made);
  return made;
}
