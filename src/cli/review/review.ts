import type { PairReader } from '../../checks/index.ts';
import { readDocument } from '../../document/index.ts';
import { memoryOrigin } from '../../memory/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { MemoryLookup, MemoryMatch } from '../../model/memory.ts';
import type { Mention } from '../../model/mention.ts';
import type { Unit } from '../../model/unit.ts';
import {
  type Article,
  articleStatus,
  editUnits,
  isConfirmed,
  type UnitEdit,
  writeOut,
  writeUnits,
} from '../../translation/index.ts';
import { articleAt, rulingFor, stopOnArticle } from '../article.ts';
import { articleFolders } from '../articles.ts';
import { type MemoryOptions, memoryIfThere } from '../memory.ts';
import { type EnglishOptions, openFor } from '../options.ts';
import { shownPath } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import { type Action, actionOf } from './key.ts';
import { screen, type UnitView } from './screen.ts';

export type ReviewOptions = EnglishOptions & MemoryOptions & { readonly all: boolean };

/** What a session works with. */
type Tools = {
  readonly shell: Shell;
  readonly options: ReviewOptions;
  readonly reader: PairReader;
  readonly findingsOf: (article: Article) => ReadonlyMap<string, readonly Finding[]>;
  readonly remembered: MemoryLookup | undefined;
  /** The next key, or nothing where the terminal was closed. */
  readonly nextKey: () => Promise<string>;
};

/** `songngu review`: article by article, unit by unit. What is decided of a unit is saved before the next is shown. */
export async function reviewArticles(shell: Shell, folders: readonly string[], options: ReviewOptions): Promise<void> {
  const { readKey } = shell;
  if (readKey === undefined) return fail(shell, 'review.noTerminal');
  const glossary = await openFor(shell, options);
  const [{ pairReader }, { memoryLookup }] = await Promise.all([
    import('../../checks/index.ts'),
    import('../../memory/index.ts'),
  ]);
  const memory = await memoryIfThere(shell, options);
  const reader = pairReader(glossary);
  const tools: Tools = {
    shell,
    options,
    reader,
    remembered: memory && memoryLookup(memory, glossary, reader.vietnamese),
    nextKey: readKey,
    findingsOf: await findingsReader(shell, reader, options),
  };
  try {
    for (const folder of await articleFolders(shell, folders)) {
      const isDone = await reviewArticle(tools, folder);
      if (!isDone) return;
    }
    shell.note(shell.t('review.end'));
  } finally {
    await memory?.close();
  }
}

async function findingsReader(shell: Shell, reader: PairReader, options: ReviewOptions): Promise<Tools['findingsOf']> {
  const { allChecks, checker } = await import('../../checks/index.ts');
  return (article) => {
    const { units } = article.units.value;
    const english = writtenOf(article, reader);
    const pairs = units.map(({ id, vi, status }, index) => ({ id, vi, status, ...englishOf(english[index] ?? '') }));
    const ruling = rulingFor(shell, article, reader.vietnamese, options);
    const found = checker(reader, allChecks).check({ pairs, format: 'markdown', ruling });
    return new Map(units.map(({ id }) => [id, found.filter(({ unit }) => unit === id)]));
  };
}

const englishOf = (en: string): { readonly en?: string } => (en === '' ? {} : { en });

/** The English of each unit as a reader sees it. */
function writtenOf({ units }: Article, { glossary }: PairReader): readonly string[] {
  const written = writeOut(
    units.value.units.map(({ en = '' }) => en),
    glossary,
  );
  return written.map(({ text }) => text);
}

/** An article as it is shown: read anew after each change. */
type Shown = {
  readonly article: Article;
  readonly english: readonly string[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
};

async function show(tools: Tools, folder: string): Promise<Shown> {
  const article = await articleAt(tools.shell, folder, tools.reader.glossary);
  return { article, english: writtenOf(article, tools.reader), findings: tools.findingsOf(article) };
}

/** False where the reviser broke off. */
async function reviewArticle(tools: Tools, folder: string): Promise<boolean> {
  const { shell, options } = tools;
  let shown = await show(tools, folder);
  const { behind } = articleStatus(shown.article);
  if (behind > 0) fail(shell, 'review.behind', { article: shownPath(shell, folder), count: behind });
  const terms = termsOf(tools, shown.article);
  let at = options.all ? 0 : nextOpen(shown.article, -1);
  let message: string | undefined;
  for (;;) {
    const { units } = shown.article.units.value;
    const unit = units[at];
    if (unit === undefined) return true;
    const matches = await matchesFor(tools, units, at);
    await draw(shell, { ...viewOf(shell, shown, at, terms, matches), ...(message === undefined ? {} : { message }) });
    message = undefined;
    const action = actionOf(await tools.nextKey());
    if (action.does === 'quit') return false;
    const moved = movedTo(action, at, shown.article);
    if (moved !== undefined) {
      at = moved;
      continue;
    }
    const decided = await decide(tools, action, unit, matches);
    if (typeof decided === 'string') {
      message = decided;
      continue;
    }
    const next = options.all ? at + 1 : nextOpen(shown.article, at);
    const saved = await save(tools, folder, unit, decided);
    ({ shown, message } = saved);
    if (saved.isSaved && action.does === 'accept') at = next;
  }
}

/** The index that a key of movement leads to; undefined for other keys. */
function movedTo({ does }: Action, at: number, article: Article): number | undefined {
  if (does === 'none') return at;
  if (does === 'next') return at + 1;
  if (does === 'back') return Math.max(0, at - 1);
  return does === 'nextOpen' ? nextOpen(article, at) : undefined;
}

/** What a key decides of a unit, or why nothing is decided. */
async function decide(
  { shell }: Tools,
  action: Action,
  { id, en = '', note = '' }: Unit,
  matches: readonly MemoryMatch[],
): Promise<UnitEdit | string> {
  const { t, edit } = shell;
  if (action.does === 'accept')
    return en === '' ? t('review.nothingToAccept') : { kind: 'taken', id, status: 'reviewed' };
  if (action.does === 'memory') {
    const match = matches[action.match - 1];
    if (match === undefined) return t('review.noMatch');
    return { kind: 'taken', id, en: match.en, status: 'translated', origin: memoryOrigin(match) };
  }
  if (action.does === 'note') {
    const written = (await edit?.(note, `${id}.note.md`))?.trim();
    return written === undefined || written === note ? t('review.unchanged') : { kind: 'taken', id, note: written };
  }
  const written = (await edit?.(en, `${id}.en.md`))?.trim().replace(/\s*\n\s*/g, ' ');
  if (written === undefined || written === '' || written === en) return t('review.unchanged');
  return { kind: 'taken', id, en: written, status: 'translated', origin: { by: 'person' } };
}

type Saved = { readonly shown: Shown; readonly isSaved: boolean; readonly message: string };

/** Saves what was decided of the unit as it was shown; where somebody changed it meanwhile, nothing is saved, and theirs is shown. */
async function save(tools: Tools, folder: string, unit: Unit, edit: UnitEdit): Promise<Saved> {
  const { shell, reader } = tools;
  const article = await articleAt(shell, folder, reader.glossary);
  const now = article.units.value.units.find(({ id }) => id === unit.id);
  const isAsShown = now !== undefined && now.vi === unit.vi && now.en === unit.en && now.status === unit.status;
  if (!isAsShown) return { shown: await show(tools, folder), isSaved: false, message: shell.t('review.changed') };
  const edited = editUnits(article, [edit]);
  const { problems } = edited.problems.length > 0 ? edited : await writeUnits(article, edited);
  const [problem] = problems;
  if (problem !== undefined && problem.code !== 'changed-meanwhile') await stopOnArticle(shell, problems);
  const message = shell.t(problem === undefined ? 'review.saved' : 'review.changed', { id: unit.id });
  return { shown: await show(tools, folder), isSaved: problem === undefined, message };
}

/** The index of the next unit that nobody has confirmed; that behind the last where there is none. */
function nextOpen({ units }: Article, at: number): number {
  const list = units.value.units;
  const found = list.findIndex((unit, index) => index > at && !isConfirmed(unit));
  return found < 0 ? list.length : found;
}

/** The terms of each unit's Vietnamese, each once. */
function termsOf({ reader, shell, options }: Tools, article: Article): ReadonlyMap<string, UnitView['terms']> {
  const ruling = rulingFor(shell, article, reader.vietnamese, options);
  const { units } = article.units.value;
  return new Map(
    units.map(({ id, vi }) => {
      const { segments } = reader.vietnamese.analyse(readDocument(vi, 'markdown'), ruling);
      const terms = new Map(segments.flatMap(({ mentions }) => mentions.flatMap(termOf)));
      return [id, [...terms].map(([term, en]) => ({ vi: term, en }))];
    }),
  );
}

function termOf({ kind, text, en }: Mention): readonly (readonly [string, string])[] {
  return en === null || en === text || kind === 'place' ? [] : [[text, en]];
}

async function matchesFor({ remembered }: Tools, units: readonly Unit[], at: number): Promise<readonly MemoryMatch[]> {
  const unit = units[at];
  if (remembered === undefined || unit === undefined) return [];
  const found = await remembered(
    { vi: unit.vi, before: units[at - 1]?.vi ?? '', after: units[at + 1]?.vi ?? '' },
    { limit: mostMatches },
  );
  return found.filter(({ en }) => en !== unit.en);
}

const mostMatches = 3;

function viewOf(
  shell: Shell,
  { article, english, findings }: Shown,
  at: number,
  terms: ReadonlyMap<string, UnitView['terms']>,
  matches: readonly MemoryMatch[],
): UnitView {
  const { units } = article.units.value;
  const unit = units[at] as Unit; // asked for only where there is one
  return {
    article: shownPath(shell, article.folder).replace(/^.*[/\\]/, ''),
    unit,
    number: at + 1,
    total: units.length,
    open: units.filter((one) => !isConfirmed(one)).length,
    english: english[at] ?? '',
    terms: terms.get(unit.id) ?? [],
    matches,
    findings: findings.get(unit.id) ?? [],
  };
}

/** From the top of an empty screen. */
async function draw(shell: Shell, view: UnitView): Promise<void> {
  const width = Math.min(100, Math.max(40, shell.columns ?? 80));
  await shell.print(`\u001B[2J\u001B[H${screen(shell, view, width)}`);
}
