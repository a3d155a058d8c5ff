import { type Edit, escapeInline, type SourceDocument } from '../document/index.ts';
import { slug } from '../text/index.ts';
import { appendix } from './appendix.ts';
import type { Gloss } from './gloss.ts';
import { byPlace, insertion } from './inline-glosses.ts';

/** Marks every mention with a footnote, one for all mentions of a thing, and defines them at the end. In plain text they are numbers in brackets. */
export function footnotes(document: SourceDocument, glosses: readonly Gloss[]): Edit[] {
  const labels = labelsFor(document, glosses);
  const label = (gloss: Gloss) => labels.get(gloss.key) ?? '';
  const references = [...byPlace(document, glosses)].map(([at, group]) => {
    const text = [...new Set(group.map(label))].map((name) => reference(document, name)).join('');
    // A reference right behind a bracket would be the key of a link.
    const needsSpace = document.format === 'text' || document.source[at - 1] === ']';
    return insertion(document, at, needsSpace ? ` ${text}` : text);
  });
  const defined = [...new Map([...glosses].reverse().map((gloss) => [label(gloss), gloss])).entries()].reverse();
  return [
    ...references,
    ...appendix(
      document,
      defined.map(([name, gloss]) => definition(document, name, gloss)),
    ),
  ];
}

function reference({ format }: SourceDocument, label: string): string {
  return format === 'text' ? `[${label}]` : `[^${label}]`;
}

function definition(document: SourceDocument, label: string, { words, vi, english }: Gloss): string {
  const long = vi === null || vi.toLowerCase() === words.toLowerCase() ? '' : ` (${vi})`;
  const text = `${words}${long}: ${english}`;
  return document.format === 'text' ? `[${label}] ${text}` : `[^${label}]: ${escapeInline(text)}`;
}

/** A label for every key, none of which the document has: footnote labels fold case. */
function labelsFor(document: SourceDocument, glosses: readonly Gloss[]): ReadonlyMap<string, string> {
  const taken = takenLabels(document);
  const labels = new Map<string, string>();
  for (const { key, words } of glosses) {
    if (labels.has(key)) continue;
    const label = document.format === 'text' ? freeNumber(taken) : freeName(slug(words), taken);
    taken.add(label);
    labels.set(key, label);
  }
  return labels;
}

function takenLabels({ format, source }: SourceDocument): Set<string> {
  const pattern = format === 'text' ? /\[(\d+)\]/g : /\[\^([^\]\s]+)\]/g;
  return new Set([...source.matchAll(pattern)].map(([, label = '']) => label.toLowerCase()));
}

function freeNumber(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = name === '' ? 'note' : name;
  let label = base;
  for (let number = 2; taken.has(label); number++) label = `${base}-${number}`;
  return label;
}
