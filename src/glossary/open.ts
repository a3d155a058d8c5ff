import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getBuiltinModule } from 'node:process';
import { openBytesNow, writeWhole } from '../files/index.ts';
import type { Parsed } from '../model/problem.ts';
import type { Glossary } from './glossary.ts';
import type { GlossaryProblem } from './glossary-problem.ts';
import { version } from './index-format.ts';
import { type Layer, type LayerFile, listLayer } from './layers.ts';
import { openIndex, readHeader } from './open-index.ts';
import type { FileBytes } from './section-file.ts';

/** Which glossary to open: the one that comes with the program, and a user's own files over it. */
export type GlossaryPlaces = {
  /** The folder of the built-in glossary; left out, there is none. */
  readonly builtin?: string;
  /** The index of the built-in glossary alone. */
  readonly indexFile: string;
  /** Files and folders that lie over it, the last on top. */
  readonly layers: readonly string[];
  /** Where indexes of a glossary with layers are kept, by this version of the program only: folding may change with it. */
  readonly cacheFolder: string;
  /** Told now and then how many concepts have been read, where the index has to be made. */
  readonly progress?: (concepts: number) => void;
};

/**
 * Opens a glossary through its compiled index, which is made anew when it is missing or stale. It is stale when a source file came or
 * went, has another size, or has another time of change than recorded and is newer than the index. (A package that is unpacked gives
 * its files any time it likes, but none newer than now.) Where the built-in sources are not there, its index is taken as it is.
 *
 * The index is kept only of a glossary without problems, so that problems are told each time. One that cannot be written is no problem.
 */
export async function openGlossary(places: GlossaryPlaces): Promise<Parsed<Glossary, GlossaryProblem>> {
  const paths = [...(places.builtin === undefined ? [] : [places.builtin]), ...places.layers];
  const indexFile = indexFileOf(places, paths);
  const kept = openBytesNow(indexFile);
  if (kept && isFresh(kept, indexFile, paths, places)) {
    return { value: openIndex(kept, paths), problems: [] };
  }
  return compileInto(indexFile, paths, places.progress);
}

function indexFileOf({ builtin, indexFile, layers, cacheFolder }: GlossaryPlaces, paths: readonly string[]): string {
  if (builtin !== undefined && layers.length === 0) return indexFile;
  const { createHash } = getBuiltinModule('node:crypto'); // imported, it would cost every start some milliseconds
  const name = createHash('sha256')
    .update(JSON.stringify([version, ...paths.map((path) => resolve(path))]))
    .digest('hex');
  return join(cacheFolder, `glossary-${name.slice(0, 16)}.idx`);
}

function isFresh(bytes: FileBytes, indexFile: string, paths: readonly string[], places: GlossaryPlaces): boolean {
  const recorded = readHeader(bytes)?.layers;
  if (recorded?.length !== paths.length) return false;
  const made = statSync(indexFile);
  return paths.map(listLayer).every((layer, index) => {
    const builtinIsGone = layer.path === places.builtin && layer.problem?.code === 'file-missing';
    return builtinIsGone || isUnchanged(layer, recorded[index], made.mtimeMs);
  });
}

function isUnchanged(now: Layer, recorded: Layer | undefined, madeAt: number): boolean {
  if (now.files.length !== recorded?.files.length) return false;
  return now.files.every((file, index) => isSameFile(file, recorded.files[index], madeAt));
}

function isSameFile(now: LayerFile, recorded: LayerFile | undefined, madeAt: number): boolean {
  if (now.name !== recorded?.name || now.size !== recorded.size) return false;
  return now.mtimeMs === recorded.mtimeMs || now.mtimeMs <= madeAt;
}

/** Reading YAML is costly, and rarely needed: what does it is loaded only here. */
async function compileInto(
  indexFile: string,
  paths: readonly string[],
  progress: GlossaryPlaces['progress'],
): Promise<Parsed<Glossary, GlossaryProblem>> {
  const [{ loadGlossary }, { compileGlossary }] = await Promise.all([import('./load.ts'), import('./compile.ts')]);
  const { value, problems } = await loadGlossary(paths, progress);
  const bytes = compileGlossary(value);
  if (problems.length === 0) await writeWhole(indexFile, bytes).catch(() => undefined);
  return { value: openIndex(bytes, paths), problems };
}
