#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { getBuiltinModule } from 'node:process';
import { Script } from 'node:vm';

/**
 * Loads main.cjs and the pieces that it asks for. Those that a command is known to need are one script, with the code that V8 kept of it
 * when it was built: drafting a sentence runs a megabyte of code, and compiling it anew would be most of the time. Any other command starts
 * like a look-up. Code of another version of Node, or none, only means that Node compiles. The build makes all of these: see
 * scripts/code-cache.mjs.
 */
const folder = import.meta.dirname;
const making = process.env.SONGNGU_CODE_CACHE;

type PieceCode = (
  exports: object,
  require: (id: string) => unknown,
  piece: NodeJS.Module,
  file: string,
  folder: string,
) => void;

const usualRequire = createRequire(join(folder, 'main.cjs'));
const command = process.argv[2] ?? '';
const pieces = piecesOf(command) ?? piecesOf('lookup') ?? {};

/**
 * V8 optimises a function once it has run for a while, beside the program. Most of what a sentence or a few pages run is done before that
 * pays: where V8 waits three times as long, one sentence, an article and 20,000 aligned pairs take a tenth less of the processor, and no
 * longer. Where it waits longer still, the pairs take longer. Told after the code was taken up, which is only right for the flags that it
 * was kept under. A look-up is over before anything is optimised.
 */
if (command !== 'lookup' && making === undefined) {
  getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=400000');
}

/** Where the program stands as UTF-16, since Node takes ten milliseconds to read a megabyte of anything else. */
function piecesOf(name: string): Readonly<Record<string, PieceCode>> | undefined {
  const source = /^[a-z]+$/.test(name) ? kept(`${name}.script`)?.toString('utf16le') : undefined;
  if (source === undefined) return undefined;
  const cacheFile = `${name}.cache`;
  const cachedData = kept(cacheFile);
  const script = new Script(source, {
    filename: join(folder, name),
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (making === 'write') process.once('exit', () => writeFileSync(join(folder, cacheFile), script.createCachedData()));
  return script.runInThisContext();
}

function kept(name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}

/** Pieces stand where Node keeps its modules, since they ask for one another, and so do those that Node loads. */
function load(name: string): unknown {
  const file = join(folder, name);
  const known = usualRequire.cache[file];
  if (known !== undefined) return known.exports;
  const run = pieces[name];
  if (run === undefined) return usualRequire(file);
  const piece = new nodeModule(file);
  piece.loaded = true; // said before it runs: two pieces may ask for each other
  usualRequire.cache[file] = piece;
  run(piece.exports, require, piece, file, folder);
  return piece.exports;
}

/** A piece, or what Node has or is installed. */
function require(id: string): unknown {
  if (seldomUsed.has(id)) return whenUsed(id);
  return id.startsWith('./') ? load(basename(id)) : usualRequire(id);
}

/** Modules of Node that take a tenth of an empty start to load, and that many pieces name but few commands use. */
const seldomUsed: ReadonlySet<string> = new Set(['node:crypto', 'node:fs/promises']);

function whenUsed(id: string): unknown {
  return new Proxy({}, { get: (_, name) => Reflect.get(usualRequire(id) as object, name) });
}

/** The pieces that a command asked for, as one script: an object of functions by their names, each of its module. */
function scriptOfLoaded(): string {
  const files = Object.keys(usualRequire.cache).filter((file) => dirname(file) === folder);
  const names = files.map((file) => basename(file)).filter((name) => name !== 'start.cjs');
  return `({${names.map((name) => `${JSON.stringify(name)}:${wrapped(name)}`).join(',')}})`;
}

function wrapped(name: string): string {
  return `(function(exports,require,module,__filename,__dirname){${readFileSync(join(folder, name), 'utf8')}\n})`;
}

if (making === 'join')
  process.once('exit', () => writeFileSync(join(folder, `${command}.script`), scriptOfLoaded(), 'utf16le'));
load('main.cjs');
