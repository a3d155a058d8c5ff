import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { inlineSource, type SourceDocument } from '../../document/index.ts';
import { writeWhole } from '../../files/index.ts';
import type { SegmentKind } from '../../model/segment.ts';
import { slug } from '../../text/index.ts';
import { projectName } from '../../translation/index.ts';
import { openInput } from '../open-input.ts';
import { shownPath } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import settingsText from './songngu.yaml?raw';

export type InitOptions = { readonly in: string; readonly dryRun: boolean };

type NewFile = { readonly path: string; readonly text: string };

/**
 * `songngu init`: makes a project, and an article of each text. What is there already is left as it is and said; a text whose article is
 * there ends the command before anything is written, for it may be another text of the same title.
 */
export async function initProject(shell: Shell, texts: readonly string[], options: InitOptions): Promise<void> {
  const root = resolve(shell.folder, options.in);
  const articles = await Promise.all(texts.map((text) => articleFile(shell, root, text)));
  refuseTaken(shell, articles);
  const files = [
    { path: join(root, projectName), text: settingsText },
    { path: join(root, '.gitignore'), text: `${privateFolder}/\n` },
  ];
  for (const file of [...files, ...articles]) await writeNew(shell, file, options);
  if (!options.dryRun) mkdirSync(join(root, 'translations/articles'), { recursive: true });
  shell.note(shell.t('init.next'));
}

/** The memory, and what else is kept for one machine alone. */
const privateFolder = '.songngu';

/** Markdown stays as it is; of any other document its words and inline marks are kept, a paragraph a block. */
async function articleFile(shell: Shell, root: string, path: string): Promise<NewFile> {
  const document = await openInput(shell, path);
  const [first] = document.segments;
  const title = (first?.text ?? '').split(/\s+/).slice(0, longestName).join(' ');
  const name = slug(title) || slug(basename(path, extname(path))) || 'article';
  const text = document.format === 'markdown' ? document.source : asMarkdown(document);
  return { path: join(root, 'translations/articles', name, 'vi.md'), text };
}

/** A folder's name has so many words of the title at most. */
const longestName = 12;

function asMarkdown(document: SourceDocument): string {
  const blocks = new Map<string, string>();
  for (const segment of document.segments) {
    const block = segment.id.replace(/s\d+$/, '');
    const before = blocks.get(block);
    const inline = inlineSource(document, segment);
    blocks.set(block, before === undefined ? opening(segment.kind, blocks.size === 0) + inline : `${before} ${inline}`);
  }
  return `${[...blocks.values()].join('\n\n')}\n`;
}

function opening(kind: SegmentKind, isFirst: boolean): string {
  if (kind === 'heading') return isFirst ? '# ' : '## ';
  return kind === 'item' ? '- ' : '';
}

function refuseTaken(shell: Shell, articles: readonly NewFile[]): void {
  const seen = new Set<string>();
  for (const { path } of articles) {
    if (seen.has(path) || existsSync(dirname(path)))
      fail(shell, 'init.taken', { folder: shownPath(shell, dirname(path)) });
    seen.add(path);
  }
}

async function writeNew(shell: Shell, { path, text }: NewFile, { dryRun }: InitOptions): Promise<void> {
  const shown = shownPath(shell, path);
  if (existsSync(path)) return shell.note(shell.t('init.kept', { path: shown }));
  if (!dryRun) {
    mkdirSync(dirname(path), { recursive: true });
    await writeWhole(path, text);
  }
  shell.note(shell.t(dryRun ? 'init.wouldMake' : 'init.made', { path: shown }));
}
