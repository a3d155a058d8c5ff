import type { BesideCue, CuePart } from '../../glossary/index.ts';
import type { Setting } from './senses.ts';

/** Finds which of a list of cues have what they want beside an acronym. */
export type CueLookup = (acronym: string, setting: Setting) => readonly BesideCue[];

/** Makes a list of cues ready: by the word next to the acronym most of them are out of the question at once. */
export function cueLookup(cues: readonly BesideCue[]): CueLookup {
  const byBefore = grouped(cues, ({ before }) => firstWord(before));
  const byAfter = grouped(byBefore.get(undefined) ?? [], ({ after }) => firstWord(after));
  const others = byAfter.get(undefined) ?? [];
  return (acronym, setting) => {
    const { before, after } = setting.beside('sentence');
    const [first, next] = [before[0], after[0]];
    const fitting: BesideCue[] = [];
    const addFitting = (likely: readonly BesideCue[]) => {
      for (const cue of likely) if (fits(cue, acronym, setting)) fitting.push(cue);
    };
    addFitting(others);
    if (first !== undefined) addFitting(byBefore.get(first) ?? []);
    if (next !== undefined) addFitting(byAfter.get(next) ?? []);
    return fitting;
  };
}

/** A cue is for every acronym, or for one: `~CT`. */
function fits(cue: BesideCue, acronym: string, setting: Setting): boolean {
  return (cue.acronym === undefined || cue.acronym === acronym) && setting.fits(cue);
}

/** The word nearest to the acronym, signs left out; what has a slot before it is looked for in every setting. */
function firstWord(parts: readonly CuePart[]): string | undefined {
  const part = parts.find((one) => 'slot' in one || /[\p{L}\p{N}]/u.test(one.word));
  return part !== undefined && 'word' in part ? part.word : undefined;
}

function grouped(
  cues: readonly BesideCue[],
  keyOf: (cue: BesideCue) => string | undefined,
): Map<string | undefined, BesideCue[]> {
  const groups = new Map<string | undefined, BesideCue[]>();
  for (const cue of cues) {
    const key = keyOf(cue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cue]);
    else group.push(cue);
  }
  return groups;
}
