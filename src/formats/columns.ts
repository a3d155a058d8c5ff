import { searchKey } from '../text/index.ts';

/** How the value of a column stands in its cell; see cells.ts. */
export type CellKind = 'text' | 'list' | 'numbers' | 'json';

/** A column of a table of concepts: where in a concept its value stands, and how its cell says it. */
export type Column = {
  /** The header as written, and the name that `--columns` takes. */
  readonly key: string;
  readonly path: readonly [string] | readonly [string, string];
  readonly kind: CellKind;
  /** Headers of other programs' files that mean the same, in any letter case, with or without diacritics. */
  readonly aliases: readonly string[];
};

/** Every key of a concept, in the order of writing. Headers seen in the files of translation programs and in spreadsheets of translators. */
export const columns: readonly Column[] = [
  column('id', 'text', 'concept id', 'mã'),
  column('vi', 'text', 'vie', 'vn', 'Vietnamese', 'Vietnam', 'tiếng Việt', 'thuật ngữ', 'term'),
  column('en', 'text', 'eng', 'English', 'tiếng Anh', 'translation', 'bản dịch'),
  formColumn('named'),
  formColumn('level'),
  formColumn('bare'),
  column('domain', 'text', 'subject', 'subject field', 'lĩnh vực'),
  column('acronyms', 'list', 'acronym', 'viết tắt', 'chữ viết tắt', 'từ viết tắt'),
  column('variants', 'list', 'variant', 'synonyms', 'đồng nghĩa', 'từ đồng nghĩa'),
  column('admitted', 'list', 'also', 'alternatives'),
  column('deprecated', 'list', 'forbidden terms', 'không dùng'),
  column('abbreviation', 'text', 'english abbreviation', 'viết tắt tiếng Anh'),
  column('plural', 'text', 'số nhiều'),
  column('pos', 'text', 'part of speech', 'từ loại'),
  column('definition', 'text', 'description', 'meaning', 'định nghĩa', 'giải thích'),
  column('note', 'text', 'notes', 'comment', 'comments', 'usage', 'ghi chú', 'chú thích'),
  column('source', 'text', 'reference', 'nguồn'),
  column('status', 'text', 'trạng thái'),
  column('from', 'text', 'valid from', 'từ ngày'),
  column('until', 'text', 'valid until', 'đến ngày'),
  column('successor', 'text'),
  column('case', 'text'),
  column('level', 'text', 'cấp'),
  column('cues', 'list'),
  column('priors', 'numbers'),
  column('styles', 'json'),
  column('accept', 'list'),
  column('gloss', 'text'),
];

/** What a header may say besides a key of a concept: the two sides by direction, and the languages of a row. */
export type RowRole = 'source-side' | 'target-side' | 'source-language' | 'target-language';

const roles: Readonly<Record<string, RowRole>> = {
  source: 'source-side',
  target: 'target-side',
  sourceterm: 'source-side',
  targetterm: 'target-side',
  'source term': 'source-side',
  'target term': 'target-side',
  sourcelanguage: 'source-language',
  'source language': 'source-language',
  'src lng': 'source-language',
  targetlanguage: 'target-language',
  'target language': 'target-language',
  'tgt lng': 'target-language',
};

function column(key: string, kind: CellKind, ...aliases: readonly string[]): Column {
  return { key, path: [key], kind, aliases };
}

/** The English of a template by what fills its slot; `en` holds the form `named` too, so that others find English there. */
function formColumn(form: string): Column {
  return { key: `en_${form}`, path: ['en', form], kind: 'text', aliases: [] };
}

const byHeader: ReadonlyMap<string, Column> = new Map(
  columns
    .toReversed()
    .flatMap((each) => [...each.aliases, each.key].map((header) => [headerKey(header), each] as const)),
);

/** Letters and digits alone; `vi-VN` is `vi`, `en_US` is `en`. */
function headerKey(header: string): string {
  const key = searchKey(header.replaceAll('_', ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return key.replace(/^(vi|en) [a-z]{2}$/, '$1');
}

/** The column that a header names; undefined where none is known by it. */
export function columnOf(header: string): Column | undefined {
  return byHeader.get(headerKey(header));
}

/** Whether a header names a side by its direction, as in `source,target`, or the language of one. */
export function roleOf(header: string): RowRole | undefined {
  return roles[headerKey(header)];
}
