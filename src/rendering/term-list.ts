import { type Edit, escapeCell, escapeInline, type SourceDocument } from '../document/index.ts';
import type { SegmentId } from '../model/segment.ts';
import { appendix } from './appendix.ts';
import type { Gloss } from './gloss.ts';
import { grouped } from './grouped.ts';

/** The heads of the list's columns, plain text. */
export type TermListLabels = {
  readonly vietnamese: string;
  readonly english: string;
  readonly count: string;
  readonly places: string;
};

type Row = {
  readonly name: string;
  /** Other forms found, in the order of the text. */
  readonly forms: readonly string[];
  readonly english: string;
  readonly count: number;
  readonly places: readonly SegmentId[];
};

const alphabetical = new Intl.Collator('vi', { numeric: true });

/** Appends a table of what is mentioned: a row a thing, with all forms found, in Vietnamese alphabetical order. In plain text a line each. */
export function termList(document: SourceDocument, glosses: readonly Gloss[], labels: TermListLabels): Edit[] {
  const rows = [...grouped(glosses, ({ key }) => key).values()]
    .map(rowOf)
    .sort((one, other) => alphabetical.compare(one.name, other.name));
  if (rows.length === 0) return [];
  if (document.format === 'text') return appendix(document, rows.map(plainLine));
  const head = [labels.vietnamese, labels.english, labels.count, labels.places];
  return appendix(document, [
    tableRow(head),
    '| --- | --- | ---: | --- |',
    ...rows.map((row) => tableRow(cellsOf(row))),
  ]);
}

function rowOf(glosses: readonly Gloss[]): Row {
  const [first] = glosses;
  const forms = distinct(glosses.map(({ words }) => words));
  const name = first?.vi ?? forms.find((form) => form !== form.toUpperCase()) ?? forms[0] ?? '';
  return {
    name,
    forms: forms.filter((form) => folded(form) !== folded(name)),
    english: first?.english ?? '',
    count: glosses.length,
    places: [...new Set(glosses.map(({ segment }) => segment.id))],
  };
}

/** Forms that differ by capitals only are one. */
function distinct(forms: readonly string[]): string[] {
  return [...new Map([...forms].reverse().map((form) => [folded(form), form])).values()].reverse();
}

function folded(form: string): string {
  return form.normalize('NFC').toLowerCase();
}

function cellsOf({ english, count, places, ...named }: Row): string[] {
  return [nameOf(named), english, String(count), places.join(', ')];
}

function nameOf({ name, forms }: Pick<Row, 'name' | 'forms'>): string {
  return forms.length === 0 ? name : `${name} (${forms.join(', ')})`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeCell(escapeInline(cell))).join(' | ')} |`;
}

function plainLine(row: Row): string {
  return `${nameOf(row)}: ${row.english} — ${row.count} (${row.places.join(', ')})`;
}
