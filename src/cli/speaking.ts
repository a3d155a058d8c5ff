import { resolve } from 'node:path';
import type { Analyser, Ruling } from '../analysis/index.ts';
import { type Glossary, isNotYet } from '../glossary/index.ts';
import type { Anachronism, Analysis, Mention, NamedMention } from '../model/mention.ts';
import type { Place, ProblemBase } from '../model/problem.ts';
import type { SpeakingOptions } from './options.ts';
import { reportProblems } from './report.ts';
import { fail, type Shell } from './shell.ts';

/** When and where a document speaks, as the options say. A place that nobody knows ends the command. */
export function speakingFrom(shell: Shell, analyser: Analyser, { date, place }: SpeakingOptions): Ruling {
  if (place !== undefined && !analyser.knowsPlace(place)) fail(shell, 'options.unknownPlace', { place });
  return { ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
}

/** A document that was analysed, as its file has it. `path` is `-` for standard input. */
export type Analysed = {
  readonly path: string;
  readonly source: string;
  readonly analysis: Analysis;
  readonly date?: string | undefined;
};

/**
 * Tells the names that were not in force at the date of a document, each where it stands first. Only a note: a sentence about the past is
 * right to use them.
 */
export async function noteAnachronisms(shell: Shell, analysed: Analysed, glossary: Glossary): Promise<void> {
  const { date, path, source, analysis } = analysed;
  if (date === undefined) return;
  const file = path === '-' ? path : resolve(shell.folder, path);
  const notes = firstOfEach(analysis).map((mention) =>
    note(mention, { ...placeIn(source, mention.start), file }, date, glossary),
  );
  if (notes.length === 0) return;
  await reportProblems(shell, notes, 'anachronism');
  shell.note(shell.t('anachronismsFound', { count: notes.length, date }));
}

type OutOfForce = NamedMention & { readonly anachronism: Anachronism };

function firstOfEach({ segments }: Analysis): readonly OutOfForce[] {
  const found = segments.flatMap(({ mentions }) => mentions.flatMap(outOfForce));
  const seen = new Set<string | null>();
  return found.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}

/** A name in a name is told with it: the ministry in its minister. */
function outOfForce(mention: Mention): OutOfForce[] {
  if ('anachronism' in mention && mention.anachronism !== undefined) {
    return [{ ...mention, anachronism: mention.anachronism }];
  }
  return mention.parts.flatMap(outOfForce);
}

/** The facts go into the sentence of the code, which says more where the name before or after is known. */
type AnachronismNote = ProblemBase & {
  readonly text: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly date: string;
  readonly other: string | undefined;
};

function note({ text, anachronism }: OutOfForce, place: Place, date: string, glossary: Glossary): AnachronismNote {
  const { from, until, successor, predecessor } = anachronism;
  const id = successor ?? predecessor;
  const other = id === undefined ? undefined : glossary.concept(id)?.vi;
  const code = isNotYet({ from }, date) ? 'not-yet' : 'no-longer';
  return { code: other === undefined ? code : `${code}-but`, place, text, from, until, date, other };
}

function placeIn(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset).split('\n');
  const marked = before.length === 1 && source.startsWith('\uFEFF'); // editors do not show it
  const column = (before.at(-1)?.length ?? 0) + (marked ? 0 : 1);
  return { line: before.length, column };
}
