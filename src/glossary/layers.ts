import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GlossaryProblem } from './glossary-problem.ts';

export type LayerFile = {
  /** Relative to its layer, with `/`; empty where the layer is itself a file. */
  readonly name: string;
  readonly holds: 'concepts' | 'symbols';
  readonly size: number;
  readonly mtimeMs: number;
};

/** A file or folder of glossary files, as given by who asked for it. */
export type Layer = { readonly path: string; readonly files: readonly LayerFile[] };

export type ListedLayer = Layer & { readonly problem?: GlossaryProblem };

/** The path that a file of a layer is known by. */
export function pathOf(layer: { readonly path: string }, file: { readonly name: string }): string {
  return file.name === '' ? layer.path : join(layer.path, file.name);
}

/**
 * The glossary files under a path: the file itself; of a folder the YAML files directly in it, which hold concepts, and those in its
 * folder `symbols`. Other folders are left alone. In the order of their names. Asked at every start, and synchronous for that: a handful
 * of questions to the file system take a tenth of the time that way.
 */
export function listLayer(path: string): ListedLayer {
  try {
    const found = statSync(path);
    if (!found.isDirectory()) return { path, files: [{ name: '', holds: 'concepts', ...sizeAndTime(found) }] };
    return listFolder(path);
  } catch (error) {
    return { path, files: [], problem: { code: codeOf(error), place: { file: path, line: 1, column: 1 } } };
  }
}

function listFolder(path: string): ListedLayer {
  const entries = readdirSync(path, { withFileTypes: true });
  const own = yamlNames(entries);
  const hasSymbols = entries.some((entry) => entry.name === 'symbols' && entry.isDirectory());
  const inSymbols = hasSymbols ? yamlNames(readdirSync(join(path, 'symbols'), { withFileTypes: true })) : [];
  const direct = basename(path) === 'symbols' ? 'symbols' : 'concepts';
  const files = [
    ...own.map((name) => describe(path, name, direct)),
    ...inSymbols.map((name) => describe(path, `symbols/${name}`, 'symbols')),
  ];
  if (files.length > 0) return { path, files };
  return { path, files, problem: { code: 'folder-without-yaml', place: { file: path, line: 1, column: 1 } } };
}

function yamlNames(entries: readonly Dirent[]): readonly string[] {
  const files = entries.filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/i.test(entry.name));
  return files.map((entry) => entry.name).sort();
}

function describe(folder: string, name: string, holds: LayerFile['holds']): LayerFile {
  return { name, holds, ...sizeAndTime(statSync(`${folder}/${name}`)) };
}

function sizeAndTime({ size, mtimeMs }: { size: number; mtimeMs: number }): { size: number; mtimeMs: number } {
  return { size, mtimeMs };
}

function codeOf(error: unknown): 'file-missing' | 'unreadable' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'unreadable';
}
