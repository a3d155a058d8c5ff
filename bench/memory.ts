import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { analyser } from '../src/analysis/index.ts';
import { type Glossary, openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../src/glossary/source.ts';
import { type Memory, memoryLookup, openMemory } from '../src/memory/index.ts';
import { wordKeys } from '../src/memory/spelling.ts';
import { draws, edited, madeSentences, type Sentences, sentencesOf } from './made-memory.ts';

const root = resolve(import.meta.dirname, '../..');
const asked = 1000;
/** Brute force takes a second for each. */
const comparedAsked = 100;
const least = 70;
/** So that the shelves are sorted, and the code warm. */
const warmUp = 60;

/**
 * A memory of so many units: how long it takes to import them from TMX and how much memory at most, to look sentences up, and how many of
 * those that are alike are found, beside comparing with every one. Sentences are made from the terms of the glossary; with
 * SONGNGU_BENCH_TEXT=FILE, an object with a `text` a line, those of texts as well.
 */
export async function benchMemory(size: number): Promise<void> {
  const glossary = openIndex(compileGlossary((await loadGlossary([join(root, 'glossary')])).value));
  await benchSentences('made', madeSentences(glossary, draws(1)), size, glossary);
  const file = process.env.SONGNGU_BENCH_TEXT;
  if (file === undefined) return;
  await benchSentences('of texts', sentencesOf(readFileSync(file, 'utf8'), draws(1)), size, glossary);
}

async function benchSentences(name: string, next: Sentences, size: number, glossary: Glossary): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-memory-'));
  try {
    console.log(`\na memory of ${size.toLocaleString('en')} sentences, ${name}`);
    const tmx = join(folder, 'units.tmx');
    const sentences = writeTmx(tmx, next, size);
    importTmx(tmx, join(folder, 'memory.db'));
    const opened = await openMemory({ file: join(folder, 'memory.db') });
    if (!opened.ok) throw new Error(opened.problem.detail);
    await lookUp(opened.memory, queriesFor(sentences, next), sentences, glossary);
    await opened.memory.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeTmx(path: string, next: Sentences, size: number): readonly string[] {
  const file = openSync(path, 'w');
  const sentences: string[] = [];
  writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="vi"/><body>\n');
  for (let number = 1; number <= size; number++) {
    const sentence = next();
    sentences.push(sentence);
    const vi = sentence.replace(/[\p{Cc}&<>]/gu, ' ');
    const en = `This stands for the English of sentence ${number}, which has about as many letters as a translation of it would have.`;
    writeSync(file, `<tu><tuv xml:lang="vi"><seg>${vi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>\n`);
  }
  writeSync(file, '</body></tmx>\n');
  closeSync(file);
  return sentences;
}

/** As a user does it, in a process of its own. */
function importTmx(tmx: string, file: string): void {
  const start = performance.now();
  const command = [process.execPath, join(root, 'dist/cli/start.cjs'), 'memory', 'import', tmx, '--memory', file];
  const { stderr } = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...command], { encoding: 'utf8', maxBuffer: 1e9 });
  const peak = Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? Number.NaN) / 1000;
  const [megabytes, stored] = [tmx, file].map((path) => (statSync(path).size / 1e6).toFixed(0));
  console.log(
    `import           ${seconds(start)} s for ${megabytes} MB of TMX, at most ${peak.toFixed(0)} MB of memory; ${stored} MB on disk`,
  );
}

/** Half are sentences of the memory in which up to a third of the words differ, half are new. */
function queriesFor(sentences: readonly string[], next: Sentences): readonly string[] {
  const draw = draws(2);
  const words = sentences.slice(0, 1000).flatMap((sentence) => sentence.split(' '));
  return Array.from({ length: asked }, (_, number) => {
    if (number % 2 === 1) return next();
    const sentence = sentences[draw(sentences.length)] ?? '';
    return edited(sentence, draw(Math.ceil(sentence.split(' ').length / 3)), words, draw);
  });
}

async function lookUp(
  memory: Memory,
  queries: readonly string[],
  sentences: readonly string[],
  glossary: Glossary,
): Promise<void> {
  const start = performance.now();
  await memory.candidates({ vi: queries[0] ?? '' }, { least, limit: 5 });
  console.log(`first look-up    ${seconds(start)} s, with reading the words`);
  for (let at = 0; at < warmUp; at++) await memory.candidates({ vi: queries[at] ?? '' }, { least, limit: 5 });
  console.log(`look-up          ${await timed(queries, (vi) => memory.candidates({ vi }, { least, limit: 5 }))}`);
  const lookup = memoryLookup(memory, glossary, analyser(glossary));
  console.log(`  with repairing ${await timed(queries, (vi) => lookup({ vi }))}`);
  console.log(`memory           ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, with what the bench itself holds`);
  console.log(`recall           ${await recallOf(memory, queries.slice(0, comparedAsked), sentences)}`);
}

async function timed(queries: readonly string[], ask: (vi: string) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  const worked: number[] = [];
  for (const query of queries) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await ask(query);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
  }
  return `${spreadOf(times)}, of ${queries.length}; of the processor ${spreadOf(worked)}`;
}

function spreadOf(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}

/** Every sentence is compared, each word told from every other. Found is what comes when there is no limit. */
async function recallOf(memory: Memory, queries: readonly string[], sentences: readonly string[]): Promise<string> {
  const units = new Map<string, string>();
  const unitOf = (key: string): string => {
    const unit = units.get(key) ?? String.fromCharCode(units.size);
    units.set(key, unit);
    return unit;
  };
  const spelled = (text: string): string => wordKeys(text).map(unitOf).join('');
  const all = sentences.map(spelled);
  const [sum, first] = [
    { alike: 0, found: 0 },
    { alike: 0, found: 0 },
  ];
  for (const query of queries) {
    const alike = alikeIn(all, spelled(query));
    const found = await memory.candidates({ vi: query }, { least, limit: sentences.length });
    const texts = new Set(found.map(({ unit }) => unit.vi));
    const exact = found.some(({ kind }) => kind !== 'alike'); // then nothing else is looked for
    const wanted = [...alike].filter(([, share]) => !exact || share === 1);
    sum.alike += wanted.length;
    sum.found += wanted.filter(([at]) => texts.has(sentences[at]?.replace(/[\p{Cc}&<>]/gu, ' ') ?? '')).length;
    const best = Math.max(0, ...alike.values());
    first.alike += best > 0 ? 1 : 0;
    first.found += best > 0 && (found[0]?.likeness ?? 0) >= best - 1e-9 ? 1 : 0;
  }
  const share = ({ alike, found }: typeof sum): string => `${((100 * found) / alike).toFixed(2)}%`;
  return `${share(sum)} of ${sum.alike} that are ${least}% alike, the likest of ${share(first)} of ${first.alike} sentences that have any`;
}

function alikeIn(all: readonly string[], query: string): ReadonlyMap<number, number> {
  const alike = new Map<number, number>();
  for (const [at, other] of all.entries()) {
    const [shorter, longer] = [Math.min(query.length, other.length), Math.max(query.length, other.length)];
    if (shorter < longer * 0.7) continue; // so many edits by length alone
    const share = 1 - distance(query, other) / longer;
    if (share >= 0.7) alike.set(at, share);
  }
  return alike;
}

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);
