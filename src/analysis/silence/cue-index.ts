import type { BesideCue, CuePart } from '../../glossary/index.ts';
import { appliesTo, type Setting } from '../senses/senses.ts';

/** Whether one of a list of cues has what it wants beside an acronym. */
export type CueIndex = (acronym: string, setting: Setting) => boolean;

/** Makes a list of cues ready: by the word next to the acronym most of them are out of the question at once. */
export function cueIndex(cues: readonly BesideCue[]): CueIndex {
  const byBefore = grouped(cues, ({ before }) => wordOf(before[0]));
  const byAfter = grouped(byBefore.get(undefined) ?? [], ({ after }) => wordOf(after[0]));
  const others = byAfter.get(undefined) ?? [];
  return (acronym, setting) => {
    const { before, after } = setting.around();
    const [first, next] = [before[0], after[0]];
    const likely = [
      ...others,
      ...(first === undefined ? [] : (byBefore.get(first) ?? [])),
      ...(next === undefined ? [] : (byAfter.get(next) ?? [])),
    ];
    return likely.some((cue) => appliesTo(cue, acronym) && setting.fits(cue));
  };
}

/** A word; a slot or a sign is looked for in every setting. */
function wordOf(part: CuePart | undefined): string | undefined {
  return part !== undefined && 'word' in part && /[\p{L}\p{N}]/u.test(part.word) ? part.word : undefined;
}

function grouped(
  cues: readonly BesideCue[],
  keyOf: (cue: BesideCue) => string | undefined,
): Map<string | undefined, BesideCue[]> {
  const groups = new Map<string | undefined, BesideCue[]>();
  for (const cue of cues) groups.set(keyOf(cue), [...(groups.get(keyOf(cue)) ?? []), cue]);
  return groups;
}
