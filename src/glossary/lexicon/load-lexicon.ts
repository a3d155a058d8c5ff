import { type Countability, type LexiconSense, type NounUsage, nounUsages } from '../../model/lexicon.ts';
import type { Parsed } from '../../model/problem.ts';
import { matchKey } from '../../text/index.ts';
import type { YamlProblem } from '../yaml-problem.ts';
import type { LoadedLexicon } from './lexicon-index.ts';
import { type LexiconSource, readLexiconSource } from './lexicon-source.ts';
import { readRules } from './read-rules.ts';
import { withTenses } from './tenses.ts';

/** Reads a folder of the lexicon into what the drafter works with. */
export async function loadLexicon(folder: string): Promise<Parsed<LoadedLexicon, YamlProblem>> {
  const { value, problems } = await readLexiconSource(folder);
  return { value: lexiconOf(value), problems };
}

/** What the drafter works with. Words that several entries have get the senses of all. */
export function lexiconOf({ entries, rules, grammar }: LexiconSource): LoadedLexicon {
  const words = new Map<string, readonly LexiconSense[]>();
  for (const { key, senses } of entries) words.set(key, [...(words.get(key) ?? []), ...senses]);
  const kinds = Object.fromEntries(
    grammar.flatMap(({ kinds = {} }) => Object.entries(kinds).map(([name, list]) => [name, list.map(matchKey)])),
  );
  return {
    words,
    nouns: countedNouns(words),
    usages: usagesOf(grammar),
    ...withTenses({ ...readRules(rules.map(({ rule }) => rule)), kinds }),
    kinds,
    verbs: Object.assign({}, ...grammar.map(({ verbs }) => verbs)),
    beforeVerbs: grammar.flatMap(({ beforeVerbs = [] }) => beforeVerbs),
    verbsInLy: grammar.flatMap(({ verbsInLy = [] }) => verbsInLy),
    pieces: Object.assign({}, ...grammar.map(({ pieces }) => pieces)),
  };
}

/** How English nouns are counted, by the first word that says so. */
function countedNouns(words: ReadonlyMap<string, readonly LexiconSense[]>): ReadonlyMap<string, Countability> {
  const nouns = new Map<string, Countability>();
  for (const { class: kind, en, gram } of [...words.values()].flat()) {
    const counted = countabilities.find((feature) => gram.includes(feature));
    if (kind === 'n' && counted !== undefined && !nouns.has(en)) nouns.set(en, counted);
  }
  return nouns;
}

function usagesOf(grammar: LexiconSource['grammar']): ReadonlyMap<string, NounUsage> {
  const listed = grammar.flatMap(({ usages = {} }) => nounUsages.map((usage) => [usage, usages[usage] ?? []] as const));
  return new Map(listed.flatMap(([usage, nouns]) => nouns.map((noun) => [noun, usage] as const)));
}

const countabilities: readonly Countability[] = ['u', 'pl', 'c'];
