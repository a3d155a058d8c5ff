#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire, wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Starts main.cjs with the code that V8 kept of it when it was built, so that a look-up does not compile 200 KB anew: a fifth of its time.
 * With it come the pieces that it asks for at once (`start.json` lists them, what others need first): one script, one cache. A cache of
 * another version of Node, or none, only means that Node compiles. Pieces that a command asks for later have a cache each, where the build
 * saw them asked for: drafting a sentence runs a megabyte of code. The build makes all of these: see scripts/code-cache.mjs.
 */
const folder = import.meta.dirname;
const listFile = join(folder, 'start.json');
const cacheFile = join(folder, 'start.cache');
const making = process.env.SONGNGU_CODE_CACHE;

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The code of a piece as a function of its module. */
function wrapped(file: string): string {
  return wrap(readFileSync(file, 'utf8')).replace(/;$/, '');
}

const list = making === 'list' ? undefined : kept(listFile);
const names: readonly string[] = list === undefined ? ['main.cjs'] : JSON.parse(list.toString('utf8'));
const functions = names.map((name) => wrapped(join(folder, name)));
const cachedData = kept(cacheFile);
const script = new Script(`[${functions.join(',')}]`, {
  filename: join(folder, 'start'),
  ...(cachedData === undefined ? {} : { cachedData }),
});
if (making === 'write') process.once('exit', () => writeFileSync(cacheFile, script.createCachedData()));
if (making === 'list') process.once('exit', () => writeFileSync(listFile, JSON.stringify(loadedPieces())));

const main = join(folder, 'main.cjs');
const require = createRequire(main);
const usual = require.extensions['.js'];
require.extensions['.cjs'] = (piece, file) => {
  const cache = `${file}.cache`;
  const cachedData = dirname(file) === folder ? kept(cache) : undefined;
  if (cachedData === undefined && making !== 'pieces') return usual?.(piece, file);
  const script = new Script(wrapped(file), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  script.runInThisContext()(piece.exports, (id: string) => piece.require(id), piece, file, dirname(file));
  if (making === 'pieces') process.once('exit', () => writeFileSync(cache, script.createCachedData()));
};
const run: readonly ((...args: unknown[]) => void)[] = script.runInThisContext();
const pieces = names.map((name) => new nodeModule(join(folder, name)));
// Pieces ask for one another, and those that commands load later for these: they must find these modules, or they would run again.
for (const piece of pieces) require.cache[piece.id] = piece;
for (const [index, piece] of pieces.entries()) {
  run[index]?.(piece.exports, createRequire(piece.id), piece, piece.id, folder);
  piece.loaded = true;
}

/** The pieces that were loaded, each behind those it asks for, main.cjs last. */
function loadedPieces(): readonly string[] {
  const pieces = Object.values(require.cache).flatMap((piece) =>
    piece && dirname(piece.id) === folder ? [piece] : [],
  );
  const inOrder = new Set<string>();
  const add = (piece: NodeJS.Module): void => {
    if (inOrder.has(piece.id) || !pieces.includes(piece)) return;
    piece.children.forEach(add);
    inOrder.add(piece.id);
  };
  pieces.forEach(add);
  const others = [...inOrder].map((file) => file.slice(folder.length + 1));
  return [...others.filter((name) => name !== 'main.cjs' && name !== 'start.cjs'), 'main.cjs'];
}
