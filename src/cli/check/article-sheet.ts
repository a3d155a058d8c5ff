import { join } from 'node:path';
import type { Ruling } from '../../analysis/index.ts';
import type { Waiver } from '../../checks/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import {
  type Article,
  type ArticleContent,
  prepareArticle,
  type RenderedEnglish,
  type UnitsSource,
  writeOut,
  writtenOffset,
} from '../../translation/index.ts';
import { articleAt, stopOnArticle } from '../article.ts';
import type { Shell } from '../shell.ts';
import { documentWaivers } from './document-waivers.ts';
import { linePlaces } from './line-places.ts';
import type { Sheet, Standing, UnitOnSheet } from './sheet.ts';
import { unitsMending } from './units-mending.ts';

/**
 * The article of a folder: its units in the order of its source, references written out. The Vietnamese is that of the source as it
 * stands now, so that a unit whose sentence changed is checked as it will be.
 */
export async function articleSheet(
  shell: Shell,
  folder: string,
  glossary: Glossary,
  rulingOf: (article: Article) => Ruling,
): Promise<Sheet> {
  const article = await articleAt(shell, folder, glossary);
  const { content, synced } = await contentOf(shell, article, glossary);
  const entries = entriesOf(article.units, glossary);
  const { standingOf, waiversOf } = inSource(article, content.document);
  const units = [...content.units].map(([place, { id, vi, en, status }]): UnitOnSheet => {
    const pair = { id, vi, status, ...(en === undefined ? {} : { en }) };
    const entry = entries.get(id);
    const waivers = [...waiversOf(place), ...(entry?.waivers ?? [])];
    if (entry === undefined) return { pair, vi: standingOf(place), en: standingOf(place), waivers };
    const { waivers: _, lines, ...stands } = entry;
    return { pair, waivers, ...stands, ...(synced.has(id) ? {} : { lines }) };
  });
  const { file } = article.units;
  const mending = article.hasUnitsFile ? { mending: unitsMending(article.units, glossary) } : {};
  return { file, format: 'markdown', ruling: rulingOf(article), units, ...mending };
}

/** What the article comes to, and the units that building it would change. */
type ArticleNow = { readonly content: ArticleContent; readonly synced: ReadonlySet<SegmentId> };

export async function contentOf(shell: Shell, article: Article, glossary: Glossary): Promise<ArticleNow> {
  const made: ArticleContent[] = [];
  const keep = (content: ArticleContent): string => {
    made.push(content);
    return '';
  };
  const { problems, edits } = prepareArticle(article, glossary, { content: keep });
  const [content] = made;
  if (content === undefined || problems.length > 0) return stopOnArticle(shell, problems);
  return { content, synced: new Set(edits.map((edit) => (edit.kind === 'new' ? edit.unit.id : edit.id))) };
}

/** A unit where it stands in its file. */
type Entry = Pick<UnitOnSheet, 'vi' | 'en' | 'waivers' | 'lines' | 'written'>;

function entriesOf(source: UnitsSource, glossary: Glossary): ReadonlyMap<SegmentId, Entry> {
  const { units, attic = [] } = source.value;
  const rendered = writeOut(
    [...units, ...attic].map(({ en = '' }) => en),
    glossary,
  );
  const fileLines = source.text.split(/\r?\n/);
  const entry = (unit: Unit, list: string, index: number, own: RenderedEnglish | undefined) => {
    const { en, ...rest } = entryAt(source, unit, [list, index], own);
    return [unit.id, { ...rest, en: { ...en, fileLines } }] as const;
  };
  return new Map([
    ...units.map((unit, index) => entry(unit, 'units', index, rendered[index])),
    ...attic.map((unit, index) => entry(unit, 'attic', index, rendered[units.length + index])),
  ]);
}

function entryAt(
  { file, placeOf, placeIn, value }: UnitsSource,
  { en, ignore = [] }: Unit,
  path: readonly [string, number],
  rendered: RenderedEnglish | undefined,
): Entry {
  const [list, index] = path;
  const { line: first } = placeOf(path);
  const next = list === 'units' && index + 1 < value.units.length ? placeOf([list, index + 1]).line : undefined;
  const english = rendered ?? { text: '', kept: [] };
  return {
    vi: { file, placeAt: (offset) => placeIn([...path, 'vi'], offset) },
    en: {
      file,
      placeAt: (offset) =>
        en === undefined ? placeOf(path) : placeIn([...path, 'en'], writtenOffset(english, offset)),
    },
    waivers: ignore.map((waiver, at) => ({ ...waiver, place: placeOf([...path, 'ignore', at]) })),
    lines: [{ file, first, last: next === undefined ? Number.POSITIVE_INFINITY : next - 1 }],
    ...(en === undefined ? {} : { written: { text: en, kept: english.kept } }),
  };
}

/** What the source has of a unit: where its sentence stands, and the waivers in comments beside it. */
type InSource = {
  readonly standingOf: (place: SegmentId) => Standing;
  readonly waiversOf: (place: SegmentId) => readonly Waiver[];
};

function inSource({ folder, source, units }: Article, document: SourceDocument): InSource {
  const file = join(folder, units.value.source);
  const placeAt = linePlaces(file, source);
  const waivers = documentWaivers(document, placeAt);
  const starts = new Map(document.segments.map(({ id, start }) => [id, start]));
  return {
    standingOf: (place) => ({ file, placeAt: () => placeAt(starts.get(place) ?? 0) }),
    waiversOf: (place) => waivers.get(/^p\d+/.exec(place)?.[0] ?? '') ?? [],
  };
}
