import type { Concept } from '../../model/concept.ts';
import { matchKey } from '../../text/index.ts';
import { readCue } from '../cue.ts';
import { foldedKey } from '../lookup-keys.ts';
import { withoutSlots } from '../template.ts';
import type { LintRule } from './finding.ts';
import { without } from './without.ts';

/** A cue that can never speak: its concept has no acronym to decide on, or it is that acronym itself, which every sense has. */
export const idleCue: LintRule<'idle-cue'> = {
  code: 'idle-cue',
  severity: 'warning',
  example: {
    wrong: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  cues: [miền núi, CTDT]
`,
    right: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  cues: [miền núi]
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap(({ concept, placeOf }) =>
      (concept.cues ?? []).flatMap((cue, index) =>
        isIdle(cue, concept)
          ? [{ code: 'idle-cue', place: placeOf(['cues', index]), concept: concept.id, cue } as const]
          : [],
      ),
    ),
  fix: ({ cues }, { cue }) => ({ cues: without(cues, cue) }),
};

function isIdle(text: string, { acronyms = [] }: Concept): boolean {
  const keys = new Set(acronyms.map((acronym) => foldedKey(withoutSlots(acronym))));
  const cue = readCue(text);
  const own = cue?.is === 'beside' ? cue.acronym : undefined;
  return keys.size === 0 || keys.has(foldedKey(text)) || (own !== undefined && !keys.has(foldedKey(own)));
}

/** A cue that stands in none of the texts that lint was given: a slip of spelling, or words that nobody writes. */
export const cueNeverOccurs: LintRule<'cue-never-occurs'> = {
  code: 'cue-never-occurs',
  severity: 'warning',
  example: {
    wrong: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  cues: [miềm núi]
`,
    right: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
  cues: [miền núi]
`,
  },
  find: ({ concepts }, { texts }) => {
    if (texts.length === 0) return [];
    const occurs = new Map<string, boolean>();
    const isThere = (cue: string): boolean => {
      const keys = keysOf(cue);
      const known =
        occurs.get(cue) ?? (keys.length === 0 || keys.every((key) => texts.some((text) => text.includes(key))));
      occurs.set(cue, known);
      return known;
    };
    return concepts.flatMap(({ concept, placeOf }) =>
      (concept.cues ?? []).flatMap((cue, index) => {
        if (isThere(cue)) return [];
        const facts = { concept: concept.id, cue, texts: texts.length };
        return [{ code: 'cue-never-occurs', place: placeOf(['cues', index]), ...facts } as const];
      }),
    );
  },
};

/** What of a cue must stand in a text: its words, on either side of the acronym and of what slots stand for. */
function keysOf(cue: string): readonly string[] {
  return cue
    .split(/~(?:\p{L}[\p{L}\p{N}&.-]*)?|\{\w+\}/u)
    .map(matchKey)
    .filter((key) => key !== '');
}
