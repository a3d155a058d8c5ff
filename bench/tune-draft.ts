import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import { drafter } from '../src/drafting/index.ts';
import { openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary, loadLexicon } from '../src/glossary/source.ts';
import { britishBySpelling } from '../src/text/index.ts';
import { random } from './corpus.ts';
import { choicesOf } from './draft-choices.ts';
import type { Spelling } from './draft-score.ts';
import { learnCosts, nearnessWith, type Sentence } from './learn-costs.ts';
import { type ParallelLine, readParallelLines } from './parallel-lines.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'glossary/lexicon/grammar');
const spelling: Spelling = new Map([...britishBySpelling('oxford'), ...britishBySpelling('american')]);

/** The same run gives the same costs. */
const seed = 20_261_127;

type Row = { readonly vi: string; readonly en: readonly string[] };

/**
 * Learns the costs of the rules of grammar from sentences with their English, and writes those that move into its files: see learn-costs.ts.
 * A quarter of the sentences, by their digest, is only measured, and nothing is written where they do not gain. `held.yaml` has no part in it.
 * @param news a folder of bilingual news, see parallel-lines.ts; lines that are very long, or rendered freely, are left out
 * @param most how many of its lines are learnt from
 * @param more files of sentences as `dev.yaml` has them, which is always one
 */
export async function tuneDraft(news: string, most: number, more: readonly string[]): Promise<void> {
  const { value: source } = await loadGlossary([join(root, 'glossary')]);
  const glossary = openIndex(compileGlossary(source));
  const { value: lexicon } = await loadLexicon(join(root, 'glossary/lexicon'));
  const reader = analyser(glossary);
  const ready = drafter(glossary, lexicon);
  const draw = random(seed);
  const sentenceOf = ({ vi, en }: Row): Sentence => {
    const document = readDocument(vi, 'text');
    return choicesOf({ document, analysis: reader.analyse(document), en }, ready, draw, spelling);
  };
  const files = [join(root, 'tests/drafting/sentences/dev.yaml'), ...more];
  const groups: readonly (readonly Row[])[] = [
    files.flatMap((path): readonly Row[] => parse(readFileSync(path, 'utf8'))),
    readParallelLines(news, 'anything').dev.filter(isLiteral).slice(0, most),
  ];
  const learnt = groups.map((rows) => rows.filter(({ vi }) => !isMeasured(vi)).map(sentenceOf));
  const measured = groups.map((rows) => rows.filter(({ vi }) => isMeasured(vi)).map(sentenceOf));
  const before = lexicon.rules.map(({ cost }) => cost);
  const after = learnCosts(before, learnt);
  const gains = measured.map((sentences) => nearnessWith(after, sentences) - nearnessWith(before, sentences));
  for (const [at, { name, en }] of lexicon.rules.entries()) {
    if (before[at] !== after[at]) console.log(`${before[at]} → ${after[at]}  ${name}  ${en}`);
  }
  console.log(`chrF + BLEU/2 of what was only measured: ${gains.map((gain) => gain.toFixed(2)).join(' and ')} more`);
  if (gains.every((gain) => gain > 0)) writeCosts(after);
}

function isMeasured(vi: string): boolean {
  return (createHash('sha256').update(`measured ${vi}`).digest()[0] ?? 0) % 4 === 0;
}

function isLiteral({ vi, en: [en] }: ParallelLine): boolean {
  const ratio = en.length / vi.length;
  return vi.length < 260 && ratio > 0.7 && ratio < 1.5;
}

/** Rules stand in the files one a line, in the order in which they are loaded. */
function writeCosts(costs: readonly number[]): void {
  let at = 0;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const path = join(folder, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    const changed = lines.map((line) => (line.startsWith('  - { makes:') ? withCost(line, costs[at++] ?? 1) : line));
    writeFileSync(path, changed.join('\n'));
  }
}

function withCost(line: string, cost: number): string {
  if (/, cost: -?[\d.]+/.test(line)) return line.replace(/, cost: -?[\d.]+/, `, cost: ${cost}`);
  return cost === 1 ? line : line.replace(/ \}$/, `, cost: ${cost} }`);
}
