import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import { type Drafter, drafter } from '../src/drafting/index.ts';
import { type Glossary, openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary, loadLexicon } from '../src/glossary/source.ts';
import type { Lexicon, LexiconSense } from '../src/model/lexicon.ts';
import { britishBySpelling } from '../src/text/index.ts';
import { fold, type Scored, type Spelling, scores } from './draft-score.ts';
import { readParallelLines } from './parallel-lines.ts';

/** British and American spelling are the same here. */
const spelling: Spelling = new Map([...britishBySpelling('oxford'), ...britishBySpelling('american')]);

const sentences = resolve(import.meta.dirname, '../../tests/drafting/sentences');

type Row = {
  readonly vi: string;
  readonly en: readonly string[];
  /** Names and figures that any right translation holds; of a list any one. */
  readonly required?: readonly (string | readonly string[])[];
};

/** What the draft is like without one of its parts. A lexicon is data: taking a part away is changing it. */
const without: Readonly<Record<string, (lexicon: Lexicon) => Lexicon>> = {
  'all parts': (lexicon) => lexicon,
  'no parse (a gloss)': (lexicon) => ({ ...lexicon, rules: [] }),
  'no choice of senses': (lexicon) => ({ ...lexicon, words: mapWords(lexicon, (sense) => ({ ...sense, when: [] })) }),
  'no articles': (lexicon) => ({
    ...lexicon,
    rules: lexicon.rules.map((rule) => ({ ...rule, en: rule.en.replace('@ ', '') })),
  }),
  'Vietnamese order': (lexicon) => ({
    ...lexicon,
    rules: lexicon.rules.map((rule) => ({ ...rule, en: inOrder(rule.en) })),
  }),
};

function mapWords({ words }: Lexicon, change: (sense: LexiconSense) => LexiconSense): Lexicon['words'] {
  return new Map(Array.from(words, ([vi, senses]) => [vi, senses.map(change)]));
}

/** The parts of a rule's English in the order of the Vietnamese, its own words where they stand. */
function inOrder(en: string): string {
  const parts = en.split(' ');
  const sorted = parts
    .filter((part) => /^\d/.test(part))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  return parts.map((part) => (/^\d/.test(part) ? (sorted.shift() ?? part) : part)).join(' ');
}

/**
 * How near drafts come to the English of two translators, beside a gloss without grammar and with each part taken away; which of the
 * required names and figures they hold, and how many sentences a second are drafted. `held.yaml` and `fresh.yaml` are measured and never read.
 * @param news a folder of bilingual news, whose lines are measured against the one English that each has
 */
export async function benchDraft(news?: string): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const { value: source } = await loadGlossary([resolve(root, 'glossary')]);
  const glossary = openIndex(compileGlossary(source));
  const { value: lexicon } = await loadLexicon(resolve(root, 'glossary/lexicon'));
  const own = ['dev', 'more', 'held', 'fresh'].map((name) => {
    const rows: readonly Row[] = parse(readFileSync(resolve(sentences, `${name}.yaml`), 'utf8'));
    return [`${name}.yaml`, rows] as const;
  });
  const lines =
    news === undefined
      ? []
      : Object.entries(readParallelLines(news)).map(([half, rows]) => [`news, ${half}`, rows] as const);
  for (const [name, rows] of [...own, ...lines]) {
    console.log(`\n${name}, ${rows.length} sentences: chrF, BLEU, required, sentences a second`);
    for (const [what, change] of Object.entries(without))
      tell(what, rows, glossary, drafter(glossary, change(lexicon)));
    const human = rows.map(({ en: [one = '', ...others] }) => ({ draft: one, references: others }));
    if (rows.some(({ en }) => en.length > 1)) console.log(line('one translator by the other', human, rows));
  }
}

function tell(what: string, rows: readonly Row[], glossary: Glossary, { draft }: Drafter): void {
  const reader = analyser(glossary);
  let spent = 0;
  const drafted = rows.map(({ vi, en }) => {
    const document = readDocument(vi, 'text');
    const analysis = reader.analyse(document);
    const begun = performance.now();
    const text = draft(document, analysis).map(({ en: one }) => one);
    spent += performance.now() - begun;
    return { draft: text.join(' '), references: en };
  });
  console.log(`${line(what, drafted, rows)}  ${Math.round((1000 * rows.length) / spent)}/s`);
}

function line(what: string, drafted: readonly Scored[], rows: readonly Row[]): string {
  const { chrf, bleu } = scores(drafted, spelling);
  const asked = rows.flatMap(({ required = [] }, at) =>
    required.map((one) => ({ one, draft: drafted[at]?.draft ?? '' })),
  );
  const held = asked.filter(({ one, draft }) =>
    [one].flat().some((text) => fold(draft, spelling).includes(fold(text, spelling))),
  );
  const share = ((100 * held.length) / Math.max(1, asked.length)).toFixed(1);
  return `  ${what.padEnd(28)} ${chrf.toFixed(1)}  ${bleu.toFixed(1)}  ${share}%`;
}
