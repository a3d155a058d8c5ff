import { join } from 'node:path';
import { readDocument } from '../../document/index.ts';
import {
  type Article,
  type FollowedSource,
  followSource,
  type SegmentDraft,
  segmentsToDraft,
  writeUnits,
} from '../../translation/index.ts';
import { articleAt, stopOnArticle } from '../article.ts';
import { articleFolders } from '../articles.ts';
import { unifiedDiff } from '../diff.ts';
import { openFor } from '../options.ts';
import { progress } from '../progress.ts';
import { shownPath } from '../report.ts';
import type { Shell } from '../shell.ts';
import type { DraftingOptions } from '../translate/options.ts';
import { type Translator, translatorFor } from '../translate/translator.ts';

export type SyncOptions = DraftingOptions & {
  readonly draft: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
};

/** What became of an article's units. */
type Told = {
  readonly article: string;
  readonly new: number;
  readonly drafted: number;
  readonly stale: number;
  readonly restored: number;
  readonly retired: number;
  readonly recalled: number;
  readonly reworded: number;
  readonly written: boolean;
};

/** `songngu sync`: the units of each article follow its source, and what has no English gets a draft. Each file is written whole. */
export async function syncArticles(shell: Shell, folders: readonly string[], options: SyncOptions): Promise<void> {
  const glossary = await openFor(shell, options);
  let translator: Translator | undefined;
  const translate = async (article: Article): Promise<readonly SegmentDraft[]> => {
    const wanted = options.draft ? segmentsToDraft(article) : new Set();
    if (wanted.size === 0) return [];
    translator ??= await translatorFor(shell, options); // with its lexicon: not for articles that need no draft
    return draftsOf(shell, article, wanted, translator, options);
  };
  const told: Told[] = [];
  for (const folder of await articleFolders(shell, folders)) {
    const article = await articleAt(shell, folder, glossary);
    told.push(await syncArticle(shell, article, await translate(article), options));
  }
  await translator?.close();
  if (options.json) await shell.print(`${JSON.stringify({ version: 1, articles: told })}\n`);
}

async function draftsOf(
  shell: Shell,
  article: Article,
  wanted: ReadonlySet<unknown>,
  translator: Translator,
  { engine }: SyncOptions,
): Promise<readonly SegmentDraft[]> {
  const tell = progress(shell, `${shownPath(shell, article.folder)}: ${shell.t('translate.asking', { engine })}`);
  const { units } = await translator.translate(readDocument(article.source, 'markdown'), tell);
  tell.end();
  return units.filter(({ id }) => wanted.has(id));
}

async function syncArticle(
  shell: Shell,
  article: Article,
  drafts: readonly SegmentDraft[],
  options: SyncOptions,
): Promise<Told> {
  const followed = followSource(article, drafts);
  const path = join(article.folder, 'units.yaml');
  if (followed.problems.length > 0) await stopOnArticle(shell, followed.problems);
  const isNew = !article.hasUnitsFile;
  const before = isNew ? '' : article.units.text;
  const isChanged = followed.edits.length > 0 || isNew;
  if (!options.dryRun) {
    const { problems } = await writeUnits(article, followed);
    if (problems.length > 0) await stopOnArticle(shell, problems);
  } else if (!options.json) await shell.print(unifiedDiff(shownPath(shell, path), before, followed.unitsText));
  const told = toldOf(shell, article, followed, isChanged && !options.dryRun);
  if (!options.json) tellText(shell, told, options);
  return told;
}

function toldOf(shell: Shell, { folder }: Article, { edits }: FollowedSource, written: boolean): Told {
  const count = (...kinds: readonly string[]): number => edits.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    article: shownPath(shell, folder),
    new: count('new'),
    drafted: count('taken'),
    stale: count('stale'),
    restored: count('restored'),
    retired: count('retired'),
    recalled: count('recalled'),
    reworded: count('source', 'undraft'),
    written,
  };
}

const parts = ['new', 'drafted', 'stale', 'restored', 'recalled', 'retired', 'reworded'] as const;

function tellText({ t, note }: Shell, told: Told, { dryRun }: SyncOptions): void {
  const changes = parts.filter((part) => told[part] > 0).map((part) => t(`sync.${part}`, { count: told[part] }));
  const { article } = told;
  const key = changes.length === 0 ? 'asBefore' : dryRun ? 'wouldBe' : 'done';
  note(t(`sync.${key}`, { article, changes: changes.join(', ') }));
}
