import { acronymAt, acronymBefore } from '../acronym-shape.ts';
import { clauseFrom, type Word } from '../acronym-words.ts';
import { endOfWords, readingsOf, skipSigns, unquoted } from './bracketed.ts';
import type { DefinitionSite } from './definition-site.ts';
import { announcements, explanations } from './definition-words.ts';

/** Outside brackets: «Hợp tác xã Thương mại, viết tắt là HTXTM». */
export function announcedSites(text: string, words: readonly Word[]): DefinitionSite[] {
  const sites: DefinitionSite[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const told = announcements(words, at);
    if (told === 0) continue;
    const first = words[skipSigns(words, at + told)];
    const found = first === undefined ? undefined : acronymAt(text, first.start);
    if (found !== undefined && words[at - 1]?.text !== '(') {
      const readings = readingsOf(text, found.start, found.end);
      sites.push({ is: 'behind', readings, before: endOfWords(words, at), force: 'sure' });
    }
    at += told - 1;
  }
  return sites;
}

/** «UBND là viết tắt của Ủy ban nhân dân». */
export function explainedSites(text: string, words: readonly Word[]): DefinitionSite[] {
  const sites: DefinitionSite[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const told = explanations(words, at);
    if (told === 0) continue;
    const acronym = acronymBefore(text, words[endOfWords(words, at) - 1]?.end ?? 0);
    if (acronym !== undefined) {
      sites.push({ is: 'before', acronym, words: unquoted(clauseFrom(words, skipSigns(words, at + told))) });
    }
    at += told - 1;
  }
  return sites;
}
