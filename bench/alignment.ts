import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentenceAligner } from '../src/alignment/index.ts';
import { openIndex, openLexicon } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../src/glossary/source.ts';
import { articlePairs, type PairedSet, pairedSets } from './alignment-sets.ts';
import { hunalign, hunalignSettings } from './hunalign.ts';
import { type Counts, disturbances, f1, type GoldPair, type Planted, plant, strictOf, sumOf } from './planting.ts';

type Align = (vi: readonly string[], en: readonly string[]) => readonly GoldPair[] | Promise<readonly GoldPair[]>;
type Contestant = { readonly name: string; readonly align: Align };

/**
 * How many pairs of sentences are exactly right (F1), beside hunalign, and how fast long texts are aligned.
 * @param script the bench itself, to be run again for each long text
 * @param folder where the texts of others were cloned, see alignment-sets.ts
 * @param held on the third of the TED talks that the aligner was not made with
 */
export async function benchAlignment(script: string, folder?: string, held = false): Promise<void> {
  const glossary = openIndex(compileGlossary((await loadGlossary(['glossary'])).value));
  const { value: lexicon } = await openLexicon({ folder: 'glossary/lexicon', compiled: 'dist/lexicon.index' });
  const { align } = sentenceAligner(lexicon, glossary);
  const ours: Align = (vi, en) => align(sentences(vi), sentences(en));
  const peers = await Promise.all(
    hunalignSettings.map(async (setting) => ({ name: setting.name, align: await hunalign(setting, lexicon) })),
  );
  const contestants: readonly Contestant[] = [{ name: 'songngu', align: ours }, ...peers];
  console.log('\nalignment: F1 of pairs that are exactly right');
  await contest('articles of the tests', articlePairs(), contestants);
  for (const set of pairedSets(folder, held)) {
    for (const level of disturbances) {
      const texts = set.texts.map((text, at) => plant(text, level, 1000 + at, foreignTo(set, at)));
      await contest(`${set.name}, ${level.name}`, texts, contestants);
    }
  }
  speed(script, pairedSets(folder, false));
}

const sentences = (texts: readonly string[]) => texts.map((text) => ({ text }));

/** Sentences of the next text; the only one there is borrows from an article. */
function foreignTo({ texts }: PairedSet, at: number) {
  const other = texts[(at + 1) % texts.length] ?? [];
  if (texts.length > 1) return other;
  return articlePairs().flatMap(({ vi, en }) => vi.map((text, line) => ({ vi: text, en: en[line % en.length] ?? '' })));
}

async function contest(name: string, texts: readonly Planted[], contestants: readonly Contestant[]): Promise<void> {
  const scores: string[] = [];
  for (const { name: who, align } of contestants) {
    const counts: Counts[] = [];
    for (const { vi, en, gold } of texts) counts.push(strictOf(await align(vi, en), gold));
    scores.push(`${who} ${f1(sumOf(counts)).toFixed(3)}`);
  }
  console.log(`  ${name.padEnd(24)}${scores.join('   ')}`);
}

/** All texts in a row, again and again, mildly disturbed: each size in a process of its own, which tells its time and memory whole. */
function speed(script: string, sets: readonly PairedSet[]): void {
  const [, mild] = disturbances;
  const all = sets.flatMap(({ texts }) => texts.flat());
  if (mild === undefined || all.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'songngu-align-'));
  try {
    for (const size of [2_000, 20_000, 200_000]) {
      const pairs = Array.from({ length: size }, (_, at) => all[at % all.length] ?? { vi: '', en: '' });
      const { vi, en, gold } = plant(pairs, mild, 5, pairs);
      const file = join(folder, `${size}.json`);
      writeFileSync(file, JSON.stringify({ vi, en }));
      const { seconds, memory, found } = alignedApart(script, file);
      const right = f1(strictOf(found, gold)).toFixed(3);
      console.log(`  ${size} pairs: ${seconds.toFixed(1)} s of the processor, at most ${memory} MB, F1 ${right}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Apart = { readonly seconds: number; readonly memory: number; readonly found: readonly GoldPair[] };

function alignedApart(script: string, file: string): Apart {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'align-file', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`aligning ${file}: ${stderr}`);
  return JSON.parse(stdout) as Apart;
}

/** Aligns the two texts of a file as the command does, with what was compiled, and prints the pairs with the time and memory of it all. */
export async function alignFile(file: string): Promise<void> {
  const { vi, en } = JSON.parse(readFileSync(file, 'utf8')) as Pick<Planted, 'vi' | 'en'>;
  const glossary = openIndex(readFileSync('dist/glossary.index'));
  const { value: lexicon } = await openLexicon({ folder: 'glossary/lexicon', compiled: 'dist/lexicon.index' });
  const found = sentenceAligner(lexicon, glossary).align(sentences(vi), sentences(en));
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const apart: Apart = { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: Math.round(maxRSS / 1024), found };
  process.stdout.write(JSON.stringify(apart));
}
