import { acronymAt, acronymBefore, type DefinedAcronym } from '../acronym-shape.ts';
import { clauseFrom, type Word } from '../acronym-words.ts';
import { firstFrom } from '../in-order.ts';
import { skipSigns, unquoted } from './bracketed.ts';
import type { DefinitionSite } from './definition-site.ts';

/**
 * Acronyms and their words side by side, as lists of abbreviations have them, either first: «UBND: Ủy ban nhân dân», «HĐND = Hội đồng nhân
 * dân», «Ủy ban nhân dân – UBND», «UBND    Ủy ban nhân dân». Only the letters tell that these are definitions.
 */
export function listedSites(text: string, words: readonly Word[]): DefinitionSite[] {
  const sites: DefinitionSite[] = [];
  for (const { index } of text.matchAll(between)) sites.push(...sitesAt(text, words, firstFrom(index, words)));
  return [...sites, ...gapSite(text, words)];
}

/** A colon, an equals sign, or a dash with spaces around it. */
const between = /[:=]|(?<= )[–—-](?= )/g;

function sitesAt(text: string, words: readonly Word[], at: number): DefinitionSite[] {
  const [before, next] = [words[at - 1], words[skipSigns(words, at + 1)]];
  const left = before === undefined ? undefined : acronymBefore(text, before.end);
  const right = next === undefined ? undefined : acronymAt(text, next.start);
  return [
    ...(left === undefined ? [] : [siteBefore(left, words, at + 1)]),
    ...(right === undefined ? [] : [{ is: 'behind', readings: [[right]], before: at, force: 'strict' } as const]),
  ];
}

function siteBefore(acronym: DefinedAcronym, words: readonly Word[], from: number): DefinitionSite {
  return { is: 'before', acronym, words: unquoted(clauseFrom(words, skipSigns(words, from))) };
}

/** A line of a list: a bullet or number perhaps, the acronym, and its words behind a tab, dots or several spaces. */
const lineWithGap = /^[\s\d.)•*+–-]*(?=\p{Lu})[\p{L}\p{M}\p{N}&.\-–/]{2,24}(?<!\.)(?:\t|\s{2,}|\s*\.{3,}|\s*…)\s*/u;

function gapSite(text: string, words: readonly Word[]): DefinitionSite[] {
  const line = lineWithGap.exec(text)?.[0];
  if (line === undefined) return [];
  const acronym = acronymBefore(text, line.replace(/[\s.…]+$/u, '').length);
  return acronym === undefined ? [] : [siteBefore(acronym, words, firstFrom(line.length, words))];
}
