import { dirname, join, resolve } from 'node:path';
import { type Analyser, analyser, type Ruling } from '../analysis/index.ts';
import { readDocument } from '../document/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { ConceptId } from '../model/concept.ts';
import type { Analysis, Mention } from '../model/mention.ts';
import { annotate, bilingual, usualMarks } from '../rendering/index.ts';
import { type Article, type DocumentMaker, readArticle } from '../translation/index.ts';
import { bilingualLabels, termListLabels } from './labels.ts';
import type { SpeakingOptions } from './options.ts';
import { reportProblems } from './report.ts';
import { type Shell, Stop } from './shell.ts';
import { type Analysed, noteAnachronisms, speakingFrom } from './speaking.ts';

/** Reads the article of a folder, or of its vi.md or units.yaml; its problems are told and end the command. */
export async function articleAt(shell: Shell, path: string, glossary: Glossary): Promise<Article> {
  const folder = /\.(md|ya?ml)$/.test(path) ? dirname(path) : path;
  const { value, problems } = await readArticle(resolve(shell.folder, folder), glossary);
  if (value === undefined || problems.length > 0) return stopOnArticle(shell, problems);
  return value;
}

export async function stopOnArticle(shell: Shell, problems: Parameters<typeof reportProblems>[1]): Promise<never> {
  await reportProblems(shell, problems, 'unitsProblem');
  shell.note(shell.t('problemsFound', { count: problems.length }));
  throw new Stop(2);
}

/** What is made of an article besides its English. The labels do not follow the interface's language: made files are the same for all. */
export function makersFor(
  shell: Shell,
  article: Article,
  glossary: Glossary,
  options: SpeakingOptions,
): { makers: Record<string, DocumentMaker>; analysed: Analysed[] } {
  const made = analyser(glossary);
  const ruling = rulingFor(shell, article, made, options);
  const analysed: Analysed[] = [];
  const annotated: DocumentMaker = ({ document }) => {
    const analysis = made.analyse(document, ruling);
    analysed.push(analysedArticle(article, analysis, ruling));
    const isEveryday = (concept: ConceptId): boolean => glossary.concept(concept)?.gloss === 'never';
    const labels = termListLabels(shell);
    return annotate(document, analysis, { as: 'inline', all: false, mark: usualMarks, isEveryday, labels });
  };
  return { makers: { 'annotated.md': annotated, 'bilingual.md': bilingualMaker(shell) }, analysed };
}

function bilingualMaker(shell: Shell): DocumentMaker {
  const options = { layout: 'table', order: 'vi-en', labels: bilingualLabels(shell) } as const;
  return ({ document, units }) => bilingual(document, units, options);
}

/** Tells the names in an article that were not in force at its date, where that is known. */
export async function noteArticle(
  shell: Shell,
  article: Article,
  glossary: Glossary,
  options: SpeakingOptions,
): Promise<void> {
  if ((options.date ?? article.units.value.date) === undefined && options.place === undefined) return;
  const made = analyser(glossary);
  const ruling = rulingFor(shell, article, made, options);
  const analysis = made.analyse(readDocument(article.source, 'markdown'), ruling);
  await noteAnachronisms(shell, analysedArticle(article, analysis, ruling), glossary);
}

function analysedArticle({ folder, source, units }: Article, analysis: Analysis, { date }: Ruling): Analysed {
  return { path: join(folder, units.value.source), source, analysis, date };
}

/**
 * A units file's own rulings, and the options over its date and place. Its senses were checked against the glossary when it was read; a
 * place that nobody knows is told, and left out.
 */
export function rulingFor(shell: Shell, { folder, units }: Article, made: Analyser, options: SpeakingOptions): Ruling {
  const { senses, ignore, date, place } = units.value;
  const knows = place === undefined || made.knowsPlace(place);
  if (!knows) shell.note(shell.t('articlePlace', { place, folder }));
  return {
    ...(senses === undefined ? {} : { senses: senses as Readonly<Record<string, ConceptId>> }),
    ...(ignore === undefined ? {} : { ignore }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined || !knows ? {} : { place }),
    ...speakingFrom(shell, made, options),
  };
}

/** The concepts of an analysis and how many mentions there are, parts included. */
export function usage(analysis: Analysis): { concepts: Set<ConceptId>; mentions: number } {
  const concepts = new Set<ConceptId>();
  const mentions = analysis.segments.reduce((sum, segment) => sum + countInto(segment.mentions, concepts), 0);
  return { concepts, mentions };
}

function countInto(mentions: readonly Mention[], concepts: Set<ConceptId>): number {
  return mentions.reduce((sum, mention) => {
    if ('concept' in mention && mention.concept !== null) concepts.add(mention.concept);
    return sum + 1 + countInto(mention.parts, concepts);
  }, 0);
}
