import { withoutSlots } from '../template.ts';
import { englishTexts } from './english-texts.ts';
import type { LintRule } from './finding.ts';
import { fitsInitials, fitsStretch } from './initials.ts';

/**
 * An acronym whose letters are not the initials of its term, of a variant, or of the English, as in ODA. False alarm: one made in
 * another language than these, or by no rule at all: ĐTM.
 */
export const acronymLetters: LintRule<'acronym-letters'> = {
  code: 'acronym-letters',
  severity: 'warning',
  example: {
    wrong: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTTD]
`,
    right: `
- vi: công tác dân tộc
  en: ethnic affairs work
  acronyms: [CTDT]
`,
  },
  find: ({ concepts }) =>
    concepts.flatMap(({ concept, placeOf }) => {
      const { id, vi, acronyms = [], variants = [], abbreviation } = concept;
      const terms = [vi, ...variants, ...englishTexts(concept).map(({ text }) => text)].map(withoutSlots);
      return acronyms.flatMap((acronym, index) => {
        const letters = withoutSlots(acronym);
        if (letters === abbreviation || isCode(letters) || fitsAny(letters, terms)) return [];
        return [{ code: 'acronym-letters', place: placeOf(['acronyms', index]), concept: id, acronym, vi }];
      });
    }),
};

/** A number of an office rather than initials: C08, PC45. */
function isCode(acronym: string): boolean {
  return /^\p{Lu}{1,2}\d+$/u.test(acronym);
}

function fitsAny(acronym: string, terms: readonly string[]): boolean {
  if (terms.some((term) => fitsInitials(acronym, term))) return true;
  const short = acronym.split(/\s+/).filter((word) => /\p{Lu}.*\p{Lu}/u.test(word));
  return acronym.includes(' ') && short.every((word) => terms.some((term) => fitsStretch(word, term)));
}
