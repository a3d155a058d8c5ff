import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import { drafter } from '../src/drafting/index.ts';
import { headOf, type Item } from '../src/drafting/item.ts';
import { openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary, loadLexicon } from '../src/glossary/source.ts';
import { pluralOf } from '../src/text/index.ts';
import { readParallelLines } from './parallel-lines.ts';

const root = resolve(import.meta.dirname, '../..');

/** How a noun stands in English: its number, and what is before it. */
type Standing = `${'one' | 'many'}, ${'the' | 'a' | 'bare' | 'owned'}`;

/**
 * Counts how English nouns stand where the Vietnamese says neither number nor article: of each noun phrase that a draft makes of a noun alone,
 * what its noun has in the English of a translator, where it is there once. Tells the nouns that are there so often, the commonest first, with
 * where they stand in the draft: what `glossary/lexicon/grammar/usages.yaml` is chosen by.
 * @param news a folder of bilingual news, see parallel-lines.ts; `dev.yaml` and `more.yaml` are counted with it
 */
export async function countNounUsage(news: string, least: number): Promise<void> {
  const { value: source } = await loadGlossary([join(root, 'glossary')]);
  const glossary = openIndex(compileGlossary(source));
  const { value: lexicon } = await loadLexicon(join(root, 'glossary/lexicon'));
  const reader = analyser(glossary);
  const { draft, grammar } = drafter(glossary, lexicon);
  const own = ['dev', 'more'].flatMap((name): readonly { readonly vi: string; readonly en: readonly string[] }[] =>
    parse(readFileSync(join(root, `tests/drafting/sentences/${name}.yaml`), 'utf8')),
  );
  const counts = new Map<string, Map<Standing, number>>();
  for (const { vi, en } of [...own, ...readParallelLines(news, 'anything').dev]) {
    const document = readDocument(vi, 'text');
    const drafts = draft(document, reader.analyse(document));
    const nouns = drafts.flatMap(({ tree }) => tree.flatMap((item) => untoldNouns(item, grammar.categories)));
    for (const noun of new Set(nouns)) {
      if (nouns.indexOf(noun) !== nouns.lastIndexOf(noun)) continue;
      for (const standing of en.flatMap((text) => standingIn(text, noun))) {
        const of = counts.get(noun) ?? new Map<Standing, number>();
        counts.set(noun, of.set(standing, (of.get(standing) ?? 0) + 1));
      }
    }
  }
  const told = [...counts].map(([noun, of]) => ({
    noun,
    of,
    all: [...of.values()].reduce((sum, one) => sum + one, 0),
  }));
  for (const { noun, of, all } of told.filter((one) => one.all >= least).sort((one, other) => other.all - one.all)) {
    const shares = [...of].sort(([, one], [, other]) => other - one).map(([standing, one]) => `${standing} ${one}`);
    console.log(`${noun} ${all}: ${shares.join('; ')}`);
  }
}

/** The English heads of noun phrases that are made of a noun with its modifiers and nothing that tells their number. */
function untoldNouns(item: Item, categories: readonly string[]): readonly string[] {
  if (item.leaf !== undefined) return [];
  const within = item.parts.flatMap((part) => untoldNouns(part, categories));
  const [only] = item.parts;
  if (categories[item.category] !== 'np' || only === undefined || categories[only.category] !== 'nb') return within;
  if (item.parts.length > 1) return within;
  const leaf = headOf(item);
  const en = leaf.is === 'sense' ? leaf.sense.en : leaf.is === 'mention' ? leaf.en : '';
  const noun = /^.*?(?= (?:of|for|on|in|to|with|at|by|from|under)\b|$)/.exec(en)?.[0].split(' ').at(-1) ?? '';
  return /^\p{Ll}+$/u.test(noun) ? [...within, noun] : within;
}

/** How a noun stands in a text that has it once, as the last word of its phrase. */
function standingIn(text: string, noun: string): readonly Standing[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}-]+(?:'s?)?|[^\s\p{L}\p{N}]/gu) ?? [];
  const [at, another] = words.flatMap((word, place) => (word === noun || word === pluralOf(noun) ? [place] : []));
  if (at === undefined || another !== undefined || !endsPhrase(words[at + 1] ?? '.')) return [];
  const number = words[at] === noun ? 'one' : 'many';
  for (const word of words.slice(Math.max(0, at - 5), at).reverse()) {
    if (word === 'the') return [`${number}, the`];
    if (word === 'a' || word === 'an') return [`${number}, a`];
    if (owners.test(word)) return [`${number}, owned`];
    if (counters.test(word)) return [];
    if (endsPhrase(word)) break;
  }
  return [`${number}, bare`];
}

const owners = /^(?:its|their|his|her|our|my|your)$|'s?$/;

/** Words before a noun that tell its number themselves. */
const counters =
  /^(?:\d.*|this|that|these|those|each|every|any|no|some|many|several|all|both|other|another|one|two|three|few|more|most)$/;

/** Whether a word is none of the phrase before it: small words of grammar, and signs. */
function endsPhrase(word: string): boolean {
  return /^\P{L}$|^(?:of|in|on|at|for|to|from|with|by|into|over|about|under|after|before|during|between|among|through|without|and|or|but|as|than|if|when|while|because|that|which|who|where|is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|should|said)$|(?:ed|ing|ly)$/u.test(
    word,
  );
}
