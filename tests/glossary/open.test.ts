import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GlossaryPlaces, openGlossary } from '../../src/glossary/index.ts';
import { inFolder } from './marked.ts';

const party = 'domain: party\nconcepts:\n  - vi: chi bộ\n    en: Party cell\n';
const state = 'domain: state\nconcepts:\n  - vi: Quốc hội\n    en: National Assembly\n';

/** A built-in glossary of one file, and where its index goes. */
function withBuiltin(
  use: (places: GlossaryPlaces & { builtin: string }, folder: string) => Promise<void>,
): Promise<void> {
  return inFolder({ 'glossary/party.yaml': party }, (folder) =>
    use(
      {
        builtin: join(folder, 'glossary'),
        indexFile: join(folder, 'dist/glossary.idx'),
        layers: [],
        cacheFolder: join(folder, 'cache'),
      },
      folder,
    ),
  );
}

async function english(places: GlossaryPlaces): Promise<unknown[]> {
  const { value, problems } = await openGlossary(places);
  expect(problems).toEqual([]);
  return [...value.concepts()].map(({ en }) => en);
}

const longAgo = new Date('1985-10-26T08:15:00Z');
const later = new Date(Date.now() + 60_000);

describe('the index', () => {
  test('is made when it is missing, and used as it is from then on', () =>
    withBuiltin(async (places) => {
      expect(await english(places)).toEqual(['Party cell']);
      const made = await stat(places.indexFile);
      expect(await english(places)).toEqual(['Party cell']);
      expect((await stat(places.indexFile)).mtimeMs).toBe(made.mtimeMs);
    }));

  test.each<[string, (glossary: string) => Promise<void>, unknown[]]>([
    [
      'a file of another size',
      (at) => writeFile(join(at, 'party.yaml'), party.replace('Party cell', 'Party branch')),
      ['Party branch'],
    ],
    [
      'a newer file of the same size',
      async (at) => {
        await writeFile(join(at, 'party.yaml'), party.replace('Party cell', 'Party unit'));
        await utimes(join(at, 'party.yaml'), later, later);
      },
      ['Party unit'],
    ],
    ['a file that came', (at) => writeFile(join(at, 'state.yaml'), state), ['Party cell', 'National Assembly']],
    ['a file that was renamed', (at) => rename(join(at, 'party.yaml'), join(at, 'bodies.yaml')), ['Party cell']],
  ])('is made anew for %s', (_, change, after) =>
    withBuiltin(async (places) => {
      await english(places);
      const before = await readFile(places.indexFile);
      await change(places.builtin);
      expect(await english(places)).toEqual(after);
      expect((await readFile(places.indexFile)).equals(before)).toBe(false);
    }),
  );

  test('stays for files that only look older, as after unpacking', () =>
    withBuiltin(async (places) => {
      await english(places);
      const before = await stat(places.indexFile);
      await utimes(join(places.builtin, 'party.yaml'), longAgo, longAgo);
      expect(await english(places)).toEqual(['Party cell']);
      expect((await stat(places.indexFile)).mtimeMs).toBe(before.mtimeMs);
    }));

  test('serves without its sources', () =>
    withBuiltin(async (places) => {
      await english(places);
      await rm(places.builtin, { recursive: true });
      expect(await english(places)).toEqual(['Party cell']);
    }));

  test('is made anew when it is damaged', () =>
    withBuiltin(async (places) => {
      await english(places);
      await writeFile(places.indexFile, 'SNGU');
      expect(await english(places)).toEqual(['Party cell']);
    }));

  test('that cannot be written, because a file stands where its folder should, is no problem', () =>
    withBuiltin(async (places, folder) => {
      await writeFile(join(folder, 'dist'), '');
      expect(await english(places)).toEqual(['Party cell']);
    }));
});

describe('layers', () => {
  test('lie over the built-in glossary, with an index of their own', () =>
    withBuiltin(async (places, folder) => {
      await writeFile(join(folder, 'mine.yaml'), state);
      const layered = { ...places, layers: [join(folder, 'mine.yaml')] };
      expect(await english(layered)).toEqual(['Party cell', 'National Assembly']);
      expect(await english(layered)).toEqual(['Party cell', 'National Assembly']);
      expect(await readdir(places.cacheFolder)).toHaveLength(1);
      await expect(stat(places.indexFile)).rejects.toThrow();
    }));

  test('change in the lowest is seen too', () =>
    withBuiltin(async (places, folder) => {
      await writeFile(join(folder, 'mine.yaml'), state);
      const layered = { ...places, layers: [join(folder, 'mine.yaml')] };
      await english(layered);
      await writeFile(join(places.builtin, 'party.yaml'), party.replace('Party cell', 'Party branch'));
      expect(await english(layered)).toEqual(['Party branch', 'National Assembly']);
    }));

  test('may stand alone', () =>
    withBuiltin(async ({ indexFile, cacheFolder }, folder) => {
      await writeFile(join(folder, 'mine.yaml'), state);
      expect(await english({ indexFile, cacheFolder, layers: [join(folder, 'mine.yaml')] })).toEqual([
        'National Assembly',
      ]);
    }));

  test('with a problem tell it every time', () =>
    withBuiltin(async (places, folder) => {
      await writeFile(join(folder, 'mine.yaml'), `${state}    satus: official\n`);
      const layered = { ...places, layers: [join(folder, 'mine.yaml'), join(folder, 'missing.yaml')] };
      for (let time = 1; time <= 2; time++) {
        const { value, problems } = await openGlossary(layered);
        expect(problems.map(({ code }) => code)).toEqual(['file-missing', 'unknown-key']);
        expect(value.size).toBe(1);
      }
    }));
});
