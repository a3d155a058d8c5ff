import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { Mention } from '../../src/model/mention.ts';
import { builtinGlossary } from '../glossary-of.ts';
import { marked } from '../marked.ts';

/**
 * Ten texts written for this test, one a domain, and what a reader finds in each, listed by hand: the outermost mentions in their order,
 * each marked in the text. Everyday words may be left out; whatever else is read as an acronym, a name, a place, a value or a reference
 * is a fault. What is read wrong so far says why under `open`, and has to lose it when it is mended.
 */
const folder = resolve(import.meta.dirname, 'texts');
const titles = readdirSync(folder).map((file) => file.replace('.yaml', ''));

const kinds = ['term', 'name', 'acronym', 'place', 'value', 'reference'] as const;

/** `name: UBND tỉnh, en: provincial People's Committee`: what stands in the text, under its kind. */
type Listed = { readonly [kind in (typeof kinds)[number]]?: string } & { readonly en: string; readonly open?: string };

type Text = {
  readonly date: string;
  readonly place: string;
  readonly text: string;
  readonly mentions: readonly Listed[];
};

type Stretch = { readonly start: number; readonly end: number };

/** A mention as it is compared: whether an entry or a template made a name, and what it is short for, no reader of the English sees. */
type Shown = readonly [kind: string, text: string, en: string | null];

const isFigure = (kind: string): boolean => kind === 'value' || kind === 'reference';

const shown = ({ kind, text, en }: Pick<Mention, 'kind' | 'text' | 'en'>): Shown => [
  isFigure(kind) ? kind : 'name',
  text,
  en,
];

function shownAsListed(listed: Listed): Shown {
  const kind = kinds.find((key) => listed[key] !== undefined) ?? 'term';
  return shown({ kind, text: listed[kind] ?? '', en: listed.en });
}

const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

function readText(title: string) {
  const {
    date,
    place,
    text: written,
    mentions: listed,
  } = parse(readFileSync(join(folder, `${title}.yaml`), 'utf8')) as Text;
  const { text, stretches } = marked(written);
  const all = stretches.map((stretch, at) => ({ ...stretch, listed: listed[at] as Listed }));
  return { ruling: { date, place }, text, stretches, listed, all };
}

let analyse: Analyser['analyse'];
beforeAll(async () => {
  expect(titles).toHaveLength(10);
  analyse = analyser(await builtinGlossary()).analyse;
});

describe.each(titles)('%s', (title) => {
  const { ruling, text, stretches, listed, all } = readText(title);
  const open = all.filter((one) => one.listed.open !== undefined);
  let found: Mention[];
  beforeAll(() => {
    found = analyse(readDocument(text, 'text'), ruling).segments.flatMap(({ mentions }) => mentions);
  });

  test('the list is of what is marked', () => {
    expect(listed.map((one) => shownAsListed(one)[1])).toEqual(
      stretches.map(({ start, end }) => text.slice(start, end)),
    );
  });

  test('every mention is right, and there are no others', () => {
    const isAsked = (mention: Mention): boolean =>
      !open.some((one) => overlap(one, mention)) &&
      (mention.kind !== 'term' || stretches.some((stretch) => overlap(stretch, mention)));
    expect(found.filter(isAsked).map(shown)).toEqual(
      all.filter((one) => one.listed.open === undefined).map((one) => shownAsListed(one.listed)),
    );
  });

  test('what is open is not mended yet', () => {
    const isRight = (one: (typeof all)[number]): boolean => {
      const there = found.filter((mention) => overlap(one, mention)).map(shown);
      return JSON.stringify(there) === JSON.stringify([shownAsListed(one.listed)]);
    };
    expect(open.filter(isRight).map((one) => one.listed)).toEqual([]);
  });
});
