import type { Glossary } from '../../glossary/index.ts';
import { buildMatcher } from '../matcher.ts';
import { cuesOf } from './cues.ts';

/** Finds the cues that stand anywhere in a text, each by its words (see `AnywhereCue`). */
export type CueFinder = (text: string) => ReadonlySet<string>;

/** Makes ready to find all cues of a glossary in one pass over a text. */
export function cueFinder(glossary: Glossary): CueFinder {
  const words = new Set<string>();
  for (const concept of glossary.concepts()) for (const cue of cuesOf(concept).anywhere) words.add(cue.words);
  const listed = [...words];
  const matcher = buildMatcher(listed);
  return (text) => new Set(matcher.find(text).map(({ term }) => listed[term] ?? ''));
}
