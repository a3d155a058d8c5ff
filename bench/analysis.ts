import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Analyser, analyser } from '../src/analysis/index.ts';
import { readDocument } from '../src/document/index.ts';
import { openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../src/glossary/source.ts';
import { makeCorpus } from './corpus.ts';

const passes = 5;
const textBytes = 1e6;
/** Made terms that lie over the built-in glossary. */
const sizes = [2_000, 20_000, 200_000] as const;
/** How many documents make the shortest one, and how long others are beside it. */
const shortest = 8;
const lengths = [1, 4, 16] as const;

/** How fast whole documents are read and analysed, beside lower-casing and normalising them, and how that grows with terms and text. */
export async function benchAnalysis(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-bench-'));
  try {
    const real = process.env.SONGNGU_BENCH_TEXT;
    if (real !== undefined) {
      console.log('\nanalysis of real texts, beside lower case and NFC');
      console.log(row('built-in glossary', await analyserOver([]), readTexts(real)));
    }
    console.log('\nanalysis of made-up text, beside lower case and NFC');
    for (const size of sizes) {
      const { terms, documents } = makeCorpus(size, textBytes);
      const file = join(folder, `${size}.yaml`);
      writeFileSync(file, glossaryOf(terms));
      const own = await analyserOver([file]);
      console.log(row(`${size.toLocaleString('en')} terms more`, own, documents));
      if (size === sizes[0]) compareLengths(own, documents);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function analyserOver(layers: readonly string[]): Promise<Analyser> {
  const { value } = await loadGlossary(['glossary', ...layers]);
  return analyser(openIndex(compileGlossary(value)));
}

function glossaryOf(terms: readonly string[]): string {
  const entries = terms.map((term, number) => `  - vi: ${term}\n    en: item ${number}\n`);
  return `domain: bench\nconcepts:\n${entries.join('')}`;
}

/** One document of many lines, and one of a single line: time that is linear in the text keeps its speed. */
function compareLengths(own: Analyser, documents: readonly string[]): void {
  for (const length of lengths) {
    const lines = documents.slice(0, shortest * length).join('\n');
    const [inLines, inOne] = [lines, lines.replaceAll(/\s+/g, ' ')].map((text) => analysing(own, [text]).toFixed(2));
    console.log(`${String(length).padStart(4)} times as long: ${inLines} MB/s in lines, ${inOne} MB/s in one line`);
  }
}

function row(name: string, own: Analyser, texts: readonly string[]): string {
  const [analysed, folded] = [
    analysing(own, texts),
    speed(texts, (text) => text.toLowerCase().normalize('NFC').length),
  ];
  return `${name.padEnd(24)}${analysed.toFixed(2).padStart(7)} MB/s, lower case and NFC ${folded.toFixed(0)} MB/s`;
}

function analysing(own: Analyser, texts: readonly string[]): number {
  return speed(texts, (text) => own.analyse(readDocument(text, 'text')).segments.length);
}

/** Megabytes a second of one core, the fastest of some passes: what else the machine does only slows. */
function speed(texts: readonly string[], run: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const microseconds = Array.from({ length: passes }, () => {
    const start = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return bytes / Math.max(1, Math.min(...microseconds));
}

/** A JSON object with a `text` a line; so many of them as are measured in a minute. */
function readTexts(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n', mostTexts).filter(Boolean);
  return lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
}

const mostTexts = 500;
