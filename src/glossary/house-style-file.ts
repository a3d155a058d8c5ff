import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readBytes } from '../files/index.ts';
import type { EnglishStyle, HouseStyle } from '../model/house-style.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { HouseStyleProblem } from './house-style-problem.ts';
import {
  type HouseStyleFile,
  houseStyleSchema,
  type SpelledWords,
  type SpellingFile,
  spellingSchema,
  valueKeys,
} from './house-style-schema.ts';
import { nearest } from './nearest.ts';
import { readYaml } from './yaml-source.ts';

const spellingName = 'spelling.yaml';

/** The names of the styles in a folder of styles, such as glossary/styles. */
export function houseStyleNames(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== spellingName);
  return files.map((name) => name.slice(0, -'.yaml'.length)).sort();
}

/** Where styles are looked for: those with a name in the folder of `styles`, files from the `folder` where the user stands. */
export type HouseStylePlaces = { readonly styles: string; readonly folder: string };

/**
 * Reads a house style by its name, or by the path of a file: what has a slash or ends in .yaml. What it leaves out comes from the style that
 * it extends. The value is undefined where anything is wrong.
 */
export async function loadHouseStyle(
  asked: string,
  { styles, folder }: HouseStylePlaces,
): Promise<Parsed<HouseStyle | undefined, HouseStyleProblem>> {
  const path = pathOfStyle(asked, styles, folder);
  const chain = await readChain({ asked, path, place: { file: asked, line: 1, column: 1 } }, styles, []);
  if (chain.value === undefined) return { value: undefined, problems: chain.problems };
  const spelling = await readSpelling(join(styles, spellingName));
  if (spelling.value === undefined) return { value: undefined, problems: spelling.problems };
  return { value: houseStyleOf(chain.value, spelling.value), problems: [] };
}

async function readSpelling(path: string): Promise<Parsed<SpellingFile | undefined, HouseStyleProblem>> {
  const { value, problems } = readYaml(path, await readBytes(path), spellingSchema);
  return { value: value?.value, problems };
}

/** A file by its path, a style of the folder by its name. */
function pathOfStyle(asked: string, styles: string, folder: string): string {
  return /[/\\]|\.ya?ml$/i.test(asked) ? resolve(folder, asked) : join(styles, `${asked}.yaml`);
}

/** A style that is asked for, where it should be, and where it was asked for. */
type Asked = { readonly asked: string; readonly path: string; readonly place: Place };

type Chain = readonly HouseStyleFile[];

/** The style asked for, then what it extends. `below` are the paths of those that led here. */
async function readChain(
  style: Asked,
  styles: string,
  below: readonly string[],
): Promise<Parsed<Chain | undefined, HouseStyleProblem>> {
  const { asked, path, place } = style;
  if (below.includes(path)) return failed({ code: 'style-cycle', place, style: asked });
  const bytes = path === join(styles, spellingName) ? undefined : await readBytes(path).catch(() => undefined);
  if (bytes === undefined) return failed(missing(style, styles));
  const { value: source, problems } = readYaml(path, bytes, houseStyleSchema);
  if (source === undefined) return { value: undefined, problems };
  const { value: file } = source;
  if (file.extends === undefined) return { value: [file], problems: [] };
  const next = pathOfStyle(file.extends, styles, dirname(path));
  const above = await readChain({ asked: file.extends, path: next, place: source.placeOf(['extends']) }, styles, [
    ...below,
    path,
  ]);
  return above.value === undefined ? above : { value: [file, ...above.value], problems: [] };
}

function failed(problem: HouseStyleProblem): Parsed<undefined, HouseStyleProblem> {
  return { value: undefined, problems: [problem] };
}

function missing({ asked, path, place }: Asked, styles: string): HouseStyleProblem {
  if (path !== join(styles, `${asked}.yaml`))
    return { code: 'file-missing', place: { file: path, line: 1, column: 1 } };
  const names = houseStyleNames(styles);
  const near = nearest(asked, names);
  const facts = { code: 'unknown-style', place, style: asked, known: names.join(', ') } as const;
  return near === undefined ? facts : { ...facts, nearest: near };
}

/** What a file says, over what it extends. Maps are laid over one another, lists joined. */
function houseStyleOf(chain: Chain, spelling: SpellingFile): HouseStyle {
  const upwards = [...chain].reverse();
  const file: HouseStyleFile = Object.assign({}, ...upwards);
  const merged = <V>(key: (each: HouseStyleFile) => Readonly<Record<string, V>> | undefined): Record<string, V> =>
    Object.assign({}, ...upwards.map(key));
  const currencies = merged((each) => each.currencies);
  const values = Object.fromEntries(valueKeys.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]]])));
  return {
    name: file.name,
    lineage: chain.map(({ name }) => name),
    names: namesOf(upwards),
    words: new Map([...wordsOf(file, spelling), ...Object.entries(merged((each) => each.words))]),
    keep: [...spelling.keep, ...upwards.flatMap(({ keep }) => keep ?? [])],
    diacritics: file.diacritics ?? false,
    unitNouns: file.unitNouns ?? 'capital',
    levels: merged((each) => each.levels),
    values: { ...(values as Partial<EnglishStyle>), currencies }, // the schema has checked each key
  };
}

/** The names of the country and of its capital in the glossary's English. */
const country = 'Viet Nam';
const capital = 'Ha Noi';

/** Names that are spelled as in the glossary need no change. */
function namesOf(upwards: Chain): HouseStyle['names'] {
  const names = new Map<string, string>();
  for (const file of upwards) {
    if (file.country !== undefined) names.set(country, file.country);
    if (file.capital !== undefined) names.set(capital, file.capital);
    for (const [name, spelled] of Object.entries(file.names ?? {})) names.set(name, spelled);
  }
  return new Map([...names].filter(([name, spelled]) => name !== spelled));
}

function wordsOf({ spelling = 'british' }: HouseStyleFile, { oxford, american }: SpellingFile): [string, string][] {
  if (spelling === 'british') return [];
  const lists = spelling === 'oxford' ? oxford : [...oxford, ...american];
  return lists.flatMap(inflected);
}

function inflected({ endings, words }: SpelledWords): [string, string][] {
  return Object.entries(words).flatMap(([british, other]) =>
    endings.map((end): [string, string] => [british + end, other + end]),
  );
}
