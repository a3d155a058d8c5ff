import type { Edit, SourceDocument } from '../document/index.ts';
import { appendix } from './appendix.ts';
import type { Gloss } from './gloss.ts';
import { grouped } from './grouped.ts';

/**
 * Defines abbreviations at the end: `*[CTDT]: ethnic affairs work`, as PHP Markdown Extra, kramdown and Python-Markdown read them. A
 * definition holds for every place where the form stands, so a form with several meanings gives them all.
 */
export function abbreviations(document: SourceDocument, glosses: readonly Gloss[]): Edit[] {
  const forms = grouped(glosses.filter(isDefinable), ({ words }) => words);
  const lines = [...forms].map(([form, group]) => `*[${form}]: ${meanings(group).join(' / ')}`);
  return appendix(document, lines);
}

function meanings(glosses: readonly Gloss[]): string[] {
  return [...new Set(glosses.map(({ english }) => english))];
}

/** The syntax knows no escapes. */
function isDefinable({ words }: Gloss): boolean {
  return !/[[\]\\]/.test(words);
}

/** Wraps the mentions in `<abbr>` elements. Where markup starts or ends within a mention, each side of it is an element of its own. */
export function abbreviationElements(document: SourceDocument, glosses: readonly Gloss[]): Edit[] {
  const pictured = segmentsInImages(document);
  return glosses
    .filter(({ segment }) => !pictured.has(segment.id))
    .flatMap((gloss) => runsOf(document, gloss).flatMap((run) => wrapped(run, gloss.english)));
}

/** An image's alternative text is an attribute, in which no element can stand. */
function segmentsInImages({ blocks }: SourceDocument): ReadonlySet<string> {
  const images = blocks.filter((block) =>
    block.markup.some(({ kind, start }) => kind === 'image' && start < block.start),
  );
  return new Set(images.flatMap(({ segments }) => segments.map(({ id }) => id)));
}

type Stretch = { readonly start: number; readonly end: number };

function wrapped({ start, end }: Stretch, english: string): Edit[] {
  return [
    { start, end: start, text: `<abbr title="${attribute(english)}">` },
    { start: end, end, text: '</abbr>' },
  ];
}

/** Markdown has no markup within an attribute but for the pipe, which would end a table's cell. */
function attribute(text: string): string {
  const references: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '"': '&quot;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
  };
  return text.replace(/[&"<>|]/g, (sign) => references[sign] ?? sign);
}

/** The stretches of a mention between markup. A line's end is not markup. */
function runsOf({ source }: SourceDocument, { segment, start, end }: Gloss): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const run of segment.runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.start + run.sourceLength, end);
    const last = stretches.at(-1);
    if (from >= to) continue;
    if (last && last.end === from) last.end = to;
    else stretches.push({ start: from, end: to });
  }
  return stretches.filter((stretch) => source.slice(stretch.start, stretch.end).trim() !== '');
}
