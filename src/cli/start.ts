#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Starts main.cjs with the code that V8 kept of it when it was built, so that a look-up does not compile 150 KB anew: a sixth of its time.
 * A cache of another version of Node, or none, only means that Node compiles. With SONGNGU_CODE_CACHE=write the cache is made: the build
 * does that.
 */
const folder = import.meta.dirname;
const file = join(folder, 'main.cjs');
const cacheFile = join(folder, 'main.cache');

function kept(): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(cacheFile) };
  } catch {
    return {};
  }
}

const script = new Script(wrap(readFileSync(file, 'utf8')), {
  filename: file,
  ...kept(),
});
if (process.env.SONGNGU_CODE_CACHE === 'write') {
  process.once('exit', () => writeFileSync(cacheFile, script.createCachedData()));
}
// The pieces that commands load later ask for main.cjs: they must find this one, or it would run again.
const main = new nodeModule(file);
const require = createRequire(file);
require.cache[file] = main;
script.runInThisContext()(main.exports, require, main, file, folder);
