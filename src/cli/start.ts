#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Loads main.cjs and the pieces that it asks for. Those that a command is known to need are one script, with the code that V8 kept of it
 * when it was built: drafting a sentence runs a megabyte of code, and compiling it anew would be most of the time. `start.json` lists the
 * pieces of the commands that the build ran, each with a cache of its name; any other command starts like a look-up. A cache of another
 * version of Node, or none, only means that Node compiles. The build makes all of these: see scripts/code-cache.mjs.
 */
const folder = import.meta.dirname;
const listFile = join(folder, 'start.json');
const making = process.env.SONGNGU_CODE_CACHE;

type PieceCode = (
  exports: object,
  require: (id: string) => unknown,
  piece: NodeJS.Module,
  file: string,
  folder: string,
) => void;
type Lists = Readonly<Record<string, readonly string[]>>;

const usualRequire = createRequire(join(folder, 'main.cjs'));

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const lists: Lists = JSON.parse(kept(listFile)?.toString('utf8') ?? '{}');
const command = making?.split(' ').at(-1) ?? process.argv[2] ?? '';
const script = scriptOf(Object.hasOwn(lists, command) ? command : 'lookup');

function scriptOf(name: string): ReadonlyMap<string, PieceCode> {
  const names = lists[name] ?? [];
  const cacheFile = join(folder, `${name}.cache`);
  const cachedData = kept(cacheFile);
  const code = new Script(`[${names.map(wrapped).join(',')}]`, {
    filename: join(folder, name),
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (making === `write ${name}`) process.once('exit', () => writeFileSync(cacheFile, code.createCachedData()));
  const run: readonly PieceCode[] = code.runInThisContext();
  return new Map(names.flatMap((one, index) => (run[index] === undefined ? [] : [[one, run[index]] as const])));
}

/** The code of a piece as a function of its module. */
function wrapped(name: string): string {
  return `(function(exports,require,module,__filename,__dirname){${readFileSync(join(folder, name), 'utf8')}\n})`;
}

/** Pieces stand where Node keeps its modules, since they ask for one another, and so do those that Node loads. */
function load(name: string): unknown {
  const file = join(folder, name);
  const known = usualRequire.cache[file];
  if (known !== undefined) return known.exports;
  const run = script.get(name);
  if (run === undefined) return usualRequire(file);
  const piece = new nodeModule(file);
  piece.loaded = true; // said before it runs: two pieces may ask for each other
  usualRequire.cache[file] = piece;
  run(piece.exports, require, piece, file, folder);
  return piece.exports;
}

/** A piece, or what Node has or is installed. */
function require(id: string): unknown {
  return id.startsWith('./') ? load(basename(id)) : usualRequire(id);
}

function loadedPieces(): readonly string[] {
  const files = Object.keys(usualRequire.cache).filter((file) => dirname(file) === folder);
  return files.map((file) => basename(file)).filter((name) => name !== 'start.cjs');
}

if (making === `list ${command}`)
  process.once('exit', () => writeFileSync(listFile, JSON.stringify({ ...lists, [command]: loadedPieces() })));
load('main.cjs');
