import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { analyser, type Ruling } from '../../analysis/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { BilingualUnits } from '../../rendering/index.ts';
import type { Article } from '../../translation/index.ts';
import { articleAt, noteArticle, rulingFor } from '../article.ts';
import { contentOf } from '../check/article-sheet.ts';
import { openInput } from '../open-input.ts';
import type { SpeakingOptions } from '../options.ts';
import type { Shell } from '../shell.ts';
import { textContents } from './text-contents.ts';
import { titleOf } from './title.ts';

/** A document with its English, wherever that comes from. */
export type BilingualContent = {
  readonly document: SourceDocument;
  readonly units: BilingualUnits;
  readonly title: string;
  readonly ruling: Ruling;
  readonly article?: Article;
  /** Whether the edits of a person may come back: not of two texts, which have no units. */
  readonly mayReturn: boolean;
};

/** What the command line names: an article, a Vietnamese text and an English one, or a Vietnamese text alone, which is drafted. */
export async function contentFor(
  shell: Shell,
  { vi, en }: { readonly vi: string; readonly en: string | undefined },
  glossary: Glossary,
  options: SpeakingOptions,
): Promise<BilingualContent> {
  if (en === undefined && isArticle(shell, vi)) return articleContent(shell, vi, glossary, options);
  const document = await openInput(shell, vi, { language: 'vi' });
  const english = en === undefined ? undefined : await openInput(shell, en, { language: 'en' });
  const contentOf = await textContents(shell, glossary, options);
  return contentOf(document, english, basename(vi, extname(vi)));
}

/** A folder, or what stands in one with a units.yaml. */
function isArticle({ folder }: Shell, path: string): boolean {
  if (path === '-') return false;
  const full = resolve(folder, path);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder || isThere(join(dirname(full), 'units.yaml'));
}

/** Whether an article stands in a folder. */
export function holdsArticle({ folder }: Shell, path: string): boolean {
  return ['units.yaml', 'vi.md'].some((name) => isThere(resolve(folder, path, name)));
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

async function articleContent(
  shell: Shell,
  path: string,
  glossary: Glossary,
  options: SpeakingOptions,
): Promise<BilingualContent> {
  const article = await articleAt(shell, path, glossary);
  const { content } = await contentOf(shell, article, glossary);
  await noteArticle(shell, article, glossary, options);
  const notes = new Map(article.units.value.units.map(({ id, note }) => [id, note]));
  const units = [...content.units].map(([place, unit]) => {
    const note = notes.get(unit.id);
    return [place, { ...unit, ...(note === undefined ? {} : { note }) }] as const;
  });
  const ruling = rulingFor(shell, article, analyser(glossary), options);
  const title = titleOf(content.document) ?? basename(article.folder);
  return { document: content.document, units: new Map(units), title, ruling, article, mayReturn: true };
}
