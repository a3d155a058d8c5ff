import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import { openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../src/glossary/source.ts';
import type { Analysis, Mention } from '../src/model/mention.ts';
import { hasVietnameseLetters } from '../src/text/index.ts';

type Stretch = readonly [start: number, end: number];
type Marked = { readonly ID: string; readonly acronyms: readonly Stretch[]; readonly 'long-forms': readonly Stretch[] };
type Example = Marked & { readonly text: string };
type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * Acronyms and their long forms in scientific Vietnamese, as SDU@AAAI-22 shared task 1 has them, by the measure of its scorer: exact
 * stretches, precision and recall over the whole file, the macro average of acronyms and long forms.
 * @param path a file of the task, or the folder of its repository, of which the Vietnamese dev.json is taken
 * @param predicted where to write what was found, in the task's format, for the official scorer
 */
export async function benchSdu(path: string, predicted?: string): Promise<void> {
  const file = existsSync(join(path, 'data')) ? join(path, 'data', 'vietnamese', 'dev.json') : path;
  const gold: readonly Example[] = JSON.parse(readFileSync(file, 'utf8'));
  const { value } = await loadGlossary(['glossary']);
  const reader = analyser(openIndex(compileGlossary(value)));
  const found = gold.map((example) => ({ ID: example.ID, ...marks(example.text, reader) }));
  if (predicted !== undefined) writeFileSync(predicted, JSON.stringify(found));
  const [acronyms, longForms] = [scoreOf(gold, found, 'acronyms'), scoreOf(gold, found, 'long-forms')];
  console.log(`\nSDU@AAAI-22, ${file}: ${gold.length} texts`);
  console.log(row('acronyms', acronyms));
  console.log(row('long forms', longForms));
  console.log(row('macro', macro(acronyms, longForms)));
}

/** What the product finds, in the places of the task's text. Long forms are marked there in Vietnamese only. */
function marks(text: string, reader: Analyser): Omit<Marked, 'ID'> {
  const { words, placeOf } = joined(text);
  const analysis = reader.analyse(readDocument(words, 'text'));
  const back = ({ start, end }: Place): Stretch => [placeOf(start), placeOf(end - 1) + (isPointed(words, end) ? 2 : 1)];
  return {
    acronyms: distinct(acronymsOf(analysis).map(back)),
    'long-forms': distinct(
      analysis.definitions
        .filter(({ vi }) => hasVietnameseLetters(vi))
        .map(({ longStart, longEnd }) => back({ start: longStart, end: longEnd })),
    ),
  };
}

function acronymsOf({ segments, definitions }: Analysis): Place[] {
  const mentions = segments.flatMap((segment) => segment.mentions.flatMap(acronymsIn));
  return [...mentions, ...definitions];
}

type Place = { readonly start: number; readonly end: number };

/** PGS. TS is one mention of two acronyms. */
function acronymsIn({ kind, text, start, end, parts }: Mention): Place[] {
  const within = parts.flatMap(acronymsIn);
  const isAcronym = kind === 'acronym' || (kind === 'term' && /^\p{Lu}{2,}$/u.test(text));
  return isAcronym && (within.length === 0 || !/\s/.test(text)) ? [{ start, end }] : within;
}

/** The point of TS. belongs to it there; that of a sentence stands apart. */
const isPointed = (words: string, end: number): boolean => /^\.(?!\S)/.test(words.slice(end, end + 2));

function distinct(stretches: readonly Stretch[]): Stretch[] {
  return [...new Map(stretches.map((stretch) => [stretch.join('-'), stretch])).values()];
}

/**
 * The task's texts are cut into tokens, with a space around every sign: acronyms with dashes are put together again. Its places count
 * code points.
 */
function joined(text: string): { words: string; placeOf: (at: number) => number } {
  const dropped = new Set([...text.matchAll(spaceAtDash)].map(({ index }) => index));
  const places: number[] = [];
  let [words, at, place] = ['', 0, 0];
  for (const character of text) {
    if (!dropped.has(at)) {
      words += character;
      for (let unit = 0; unit < character.length; unit++) places.push(place);
    }
    at += character.length;
    place += 1;
  }
  return { words, placeOf: (unit) => places[unit] ?? place };
}

const spaceAtDash =
  /(?<=[\p{Lu}\p{N}]) (?=[-–] (?:\p{Lu}{2}|\p{N}))|(?<=[\p{Lu}\p{N}] [-–]) (?=\p{Lu}{2}|\p{N})| (?=_)|(?<=_) /gu;

function scoreOf(gold: readonly Marked[], found: readonly Marked[], key: 'acronyms' | 'long-forms'): Score {
  const keys = (all: readonly Marked[]) =>
    new Set(all.flatMap((one, index) => one[key].map(([start, end]) => `${index}#${start}-${end}`)));
  const [expected, given] = [keys(gold), keys(found)];
  const right = [...given].filter((stretch) => expected.has(stretch)).length;
  const precision = given.size === 0 ? 1 : right / given.size;
  const recall = expected.size === 0 ? 1 : right / expected.size;
  return { precision, recall, f1: harmonic(precision, recall) };
}

function macro(one: Score, other: Score): Score {
  const [precision, recall] = [(one.precision + other.precision) / 2, (one.recall + other.recall) / 2];
  return { precision, recall, f1: harmonic(precision, recall) };
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

function row(name: string, { precision, recall, f1 }: Score): string {
  const [p, r, f] = [precision, recall, f1].map((share) => (share * 100).toFixed(1).padStart(6));
  return `${name.padEnd(12)}P ${p}  R ${r}  F1 ${f}`;
}
