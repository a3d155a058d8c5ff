import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { GoldPair, Planted, Translated } from './planting.ts';

/** Texts whose sentences stand in pairs, to be disturbed by a script. */
export type PairedSet = { readonly name: string; readonly texts: readonly (readonly Translated[])[] };

/**
 * The sets that are there: the Universal Declaration of Human Rights, and of what others own whatever was cloned into a folder:
 *   preprocess_IWSLT15                     TED talks (github.com/quockhuongtrann)
 *   bilingualcrawl-vietnamese-english      news and its translation (github.com/trannguyenhan)
 *   kinh-thanh-web, Bible-kjv              the New Testament, in Vietnamese (github.com/tamsps) and old English (github.com/aruljohn)
 * @param held which third of the TED talks: the two that the aligner was made with, or the one that it was measured on at the end
 */
export function pairedSets(folder: string | undefined, held: boolean): readonly PairedSet[] {
  const fetched = (name: string, ...needed: readonly string[]): string | undefined =>
    folder !== undefined && needed.every((repository) => existsSync(join(folder, repository))) ? name : undefined;
  const sets = [
    { name: 'UDHR', read: declaration },
    { name: fetched('TED', 'preprocess_IWSLT15'), read: () => talks(join(folder ?? '', 'preprocess_IWSLT15'), held) },
    {
      name: fetched('news', 'bilingualcrawl-vietnamese-english'),
      read: () => news(join(folder ?? '', 'bilingualcrawl-vietnamese-english')),
    },
    { name: fetched('scripture', 'kinh-thanh-web', 'Bible-kjv'), read: () => scripture(folder ?? '') },
  ];
  return sets.flatMap(({ name, read }) => (name === undefined ? [] : [{ name, texts: read() }]));
}

const show = (repository: string, path: string): string =>
  execFileSync('git', ['-C', repository, 'show', `HEAD:${path}`], { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Headings and paragraphs. The preamble of the Vietnamese begins with words of its own, and one of its paragraphs is two in English. */
function declaration(): readonly (readonly Translated[])[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
  const [vi, en] = ['vie', 'eng'].map((code) => paragraphs(readFileSync(join(folder, `${code}.html`), 'utf8')));
  if (vi === undefined || en === undefined || vi.length !== 92 || en.length !== 92) throw new Error('another udhr');
  const english = [...en.slice(0, 2), ...en.slice(2, 9), `${en[9]} ${en[10]}`, ...en.slice(11)];
  const vietnamese = [...vi.slice(0, 2), ...vi.slice(3)];
  return [vietnamese.map((text, at) => ({ vi: text, en: english[at] ?? '' }))];
}

function paragraphs(html: string): readonly string[] {
  return [...html.matchAll(/<(h\d|p|li)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => plain(text));
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

function talks(repository: string, held: boolean): readonly (readonly Translated[])[] {
  const found = new Map<string, readonly Translated[]>();
  for (const part of ['dev2010', 'tst2010', 'tst2011', 'tst2012', 'tst2013']) {
    const [vi, en] = ['vi', 'en'].map((language) =>
      talksIn(show(repository, `data15/IWSLT15.TED.${part}.en-vi.${language}.xml`)),
    );
    for (const [id, sentences] of vi ?? []) {
      const english = en?.get(id) ?? [];
      const pairs = sentences.map((text, at) => ({ vi: text, en: english[at] ?? '' })).filter(({ vi, en }) => vi && en);
      if (sentences.length === english.length && !found.has(id)) found.set(id, pairs);
    }
  }
  return [...found.values()].filter((_, at) => (at % 3 === 2) === held);
}

function talksIn(xml: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...xml.matchAll(/<doc docid="([^"]+)"[\s\S]*?<\/doc>/g)].map(([doc, id = '']) => [
      id,
      [...doc.matchAll(/<seg id="\d+">([\s\S]*?)<\/seg>/g)].map(([, text = '']) => plain(text)),
    ]),
  );
}

/** Paragraphs of news in a row, as many as an article has. What is no pair (word lists, exercises) is left out or mended. */
function news(repository: string): readonly (readonly Translated[])[] {
  const vietnamese = /[ạảấầậẩẫắằặẳẵẹẻẽếềệểễịỉĩọỏốồộổỗớờợởỡụủũứừựửữỳỵỷỹđơư]/;
  const seen = new Set<string>();
  const pairs = show(repository, 'bilingualcrawl/baosongngu.json')
    .split('\n')
    .flatMap((line): Translated[] => {
      const text = line.trim().replace(/,$/, '');
      if (!text.startsWith('{')) return [];
      try {
        const { vietnamese: vi, english: en } = JSON.parse(text) as { vietnamese: string; english: string };
        return [{ vi: vi.trim(), en: en.trim() }];
      } catch {
        return []; // some lines of the file are broken
      }
    })
    .filter(({ vi, en }) => vi.length > 25 && en !== '' && !/\n/.test(vi + en) && !vietnamese.test(en))
    .filter(({ vi }) => !/^\W*Ex\b|\/\W*[–-]/.test(`${vi} `) && !seen.has(vi) && seen.add(vi));
  const paired = uncrossed(pairs.filter(({ en }, at) => en !== pairs[at - 1]?.en && en !== pairs[at + 1]?.en));
  return Array.from({ length: 12 }, (_, at) => paired.slice(at * 120, (at + 1) * 120));
}

/** How the first of two paragraphs begins that stand beside the English of each other. */
const crosswise = 'Một người dân trong vùng cho biết có 60';

function uncrossed(pairs: readonly Translated[]): readonly Translated[] {
  const at = pairs.findIndex(({ vi }) => vi.startsWith(crosswise));
  const [one, other] = [pairs[at], pairs[at + 1]];
  if (one === undefined || other === undefined) throw new Error('other news');
  return [...pairs.slice(0, at), { ...one, en: other.en }, { ...other, en: one.en }, ...pairs.slice(at + 2)];
}

const books = ['Matthew', 'Mark', 'Luke', 'John', 'Acts', 'Romans'];

/** By verse. */
function scripture(folder: string): readonly (readonly Translated[])[] {
  type Verses = {
    readonly chapters: readonly { readonly statements: readonly { number: number; content: string }[] }[];
  };
  type English = { readonly chapters: readonly { readonly verses: readonly { verse: string; text: string }[] }[] };
  const vi = JSON.parse(show(join(folder, 'kinh-thanh-web'), 'data/tan_uoc.json')) as { Sách: readonly Verses[] };
  return books.map((book, at) => {
    const en = JSON.parse(show(join(folder, 'Bible-kjv'), `${book}.json`)) as English;
    return (vi.Sách[at]?.chapters ?? []).flatMap(({ statements }, chapter) => {
      const english = new Map(en.chapters[chapter]?.verses.map(({ verse, text }) => [String(verse), text]));
      return statements
        .map(({ number, content }) => ({ vi: plain(content), en: plain(english.get(String(number)) ?? '') }))
        .filter((pair) => pair.vi !== '' && pair.en !== '');
    });
  });
}

/** The article pairs of the tests, as their files have them. */
export function articlePairs(folder = 'tests/alignment/pairs'): readonly Planted[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => articlePair(readFileSync(join(folder, name), 'utf8')));
}

type WrittenBead = { readonly vi?: string | readonly string[]; readonly en?: string | readonly string[] };

export function articlePair(yaml: string): Planted {
  const [vi, en, gold]: [string[], string[], GoldPair[]] = [[], [], []];
  const put = (side: string[], written: string | readonly string[] = []): readonly number[] =>
    [written].flat().map((text) => side.push(text) - 1);
  for (const bead of parse(yaml) as readonly WrittenBead[]) gold.push({ vi: put(vi, bead.vi), en: put(en, bead.en) });
  return { vi, en, gold };
}
