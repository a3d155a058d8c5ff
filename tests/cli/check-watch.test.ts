import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { changesUnder } from '../../src/cli/check/watch.ts';
import { checkFolder } from './check-folder.ts';

const { folder, write } = checkFolder({ 'a/units.yaml': 'x', 'out.html': 'x' });

/** The turns that were given within a second of what is done. */
async function turnsAfter(act: () => void, path = folder): Promise<number> {
  const stop = new AbortController();
  let turns = 0;
  const watching = (async () => {
    for await (const _ of changesUnder([path], 'out.html', stop.signal)) turns += 1;
  })();
  await pause(300);
  act();
  await pause(1000);
  stop.abort();
  await watching;
  return turns;
}

test.each([
  { name: 'a file that is saved', act: () => write('a/units.yaml', 'y'), turns: 1 },
  {
    name: 'several that are saved at once',
    act: () => ['1', '2', '3'].map((text) => write('a/units.yaml', text)),
    turns: 1,
  },
  { name: 'a new file', act: () => write('a/b/vi.md', 'y'), turns: 1 },
  { name: 'what the turn itself writes', act: () => write('out.html', 'y'), turns: 0 },
  { name: 'hidden files', act: () => write('a/.units.yaml.swp', 'y'), turns: 0 },
  { name: 'nothing', act: () => {}, turns: 0 },
])('$name: $turns', async ({ act, turns }) => {
  expect(await turnsAfter(act)).toBe(turns);
});

test.each([
  {
    name: 'another file put in its place',
    act: () => {
      write('b.tmp', 'z');
      renameSync(join(folder, 'b.tmp'), join(folder, 'one.md'));
    },
    turns: 1,
  },
  { name: 'a file beside it', act: () => write('two.md', 'y'), turns: 0 },
])('one file is watched: $name: $turns', async ({ act, turns }) => {
  write('one.md', 'x');
  expect(await turnsAfter(act, join(folder, 'one.md'))).toBe(turns);
});
