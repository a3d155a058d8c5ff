import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from '../src/glossary/source.ts';
import { englishValueReader, type ValueReader, valueReader } from '../src/values/index.ts';
import { makeCorpus } from './corpus.ts';

/** Enough for the compiler of the machine to be done: the first passes take longer. */
const passes = 6;
const textBytes = 5e6;

/** What could tempt a reader to look at the same place again and again. */
const hostile: readonly { readonly name: string; readonly piece: string }[] = [
  { name: 'a million digits', piece: '1234567890' },
  { name: 'digits and points', piece: '1.234.567.' },
  { name: 'no space', piece: 'nghịquyết' },
  { name: 'nested ranges', piece: 'từ 5 đến ' },
  { name: 'row of figures', piece: '5, 6 và ' },
  { name: 'row of slashes', piece: '15/7/' },
];
const hostileUnits = [100_000, 400_000] as const;

/** How fast values are read, beside lower-casing and normalising the same text, and how time grows on hostile text. */
export async function benchValues(): Promise<void> {
  const { symbols } = (await loadGlossary(['glossary'])).value;
  const [vi, en] = [valueReader(symbols), englishValueReader(symbols)];
  console.log('\nvalues, beside lower case and NFC');
  console.log(row('Vietnamese, made up', vi, makeCorpus(2000, textBytes).documents));
  console.log(row('English, our articles', en, englishArticles()));
  const real = process.env.SONGNGU_BENCH_TEXT;
  if (real !== undefined) {
    const texts = readTexts(real);
    console.log(row('Vietnamese, by article', vi, texts));
    console.log(
      row(
        'Vietnamese, by paragraph',
        vi,
        texts.flatMap((text) => text.split(/\n+/)),
      ),
    );
  }
  console.log('\nvalues in hostile text: four times as much of it takes');
  for (const { name, piece } of hostile) console.log(growth(name, vi, piece));
}

/** A JSON object with a `text` a line. */
function readTexts(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
}

/** The same few over and over: more English is not at hand. */
function englishArticles(): readonly string[] {
  const folder = 'translations/articles';
  const texts = readdirSync(folder).map((article) => readFileSync(join(folder, article, 'en.md'), 'utf8'));
  const times = Math.ceil(textBytes / texts.reduce((sum, text) => sum + text.length, 0));
  return Array.from({ length: times }, () => texts).flat();
}

function row(name: string, reader: ValueReader, texts: readonly string[]): string {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let values = 0;
  const read = fastest(() => {
    values = 0;
    for (const text of texts) values += reader.read(text).length;
  });
  const folded = fastest(() => texts.forEach((text) => void text.toLowerCase().normalize('NFC').length));
  const speed = (milliseconds: number): string => `${(bytes / 1000 / milliseconds).toFixed(1).padStart(6)} MB/s`;
  const beside = `${speed(folded)} (${(read / folded).toFixed(1)} times as fast)`;
  return `${name.padEnd(26)}${speed(read)}, ${values.toLocaleString('en')} values; lower case and NFC ${beside}`;
}

function growth(name: string, reader: ValueReader, piece: string): string {
  const [small, large] = hostileUnits.map((units) => {
    const text = piece.repeat(units / piece.length);
    return fastest(() => void reader.read(text));
  });
  if (small === undefined || large === undefined) return name;
  return `${name.padEnd(26)}${small.toFixed(0).padStart(6)} ms ${large.toFixed(0).padStart(6)} ms  (${(large / small).toFixed(1)} times)`;
}

/** In milliseconds of the processor, the fastest of some passes: what else the machine does only slows. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
