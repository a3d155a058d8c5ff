import { partNamed, type Zip } from '../zip/index.ts';
import type { FormatProblem } from './format-problem.ts';
import { isDateFormat } from './xlsx-dates.ts';
import { readXlsxText } from './xlsx-text.ts';
import { readXml, type XmlHandler } from './xml-read.ts';

/** What the sheets of a workbook have in common. */
export type Workbook = {
  /** The parts of the sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly strings: readonly string[];
  /** By the number of a cell’s style: whether its number is a day. */
  readonly dateStyles: readonly boolean[];
  readonly epoch: 1900 | 1904;
};

/** Elements are known by their names alone: the strict and the usual namespaces mean the same. */
export function readWorkbook(zip: Zip, file: string): Workbook | FormatProblem {
  const top = relationshipsOf(zip, file, '');
  if ('code' in top) return top;
  const path = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = relationshipsOf(zip, file, path);
  if ('code' in related) return related;
  const outline = readOutline(zip, file, path);
  if ('code' in outline) return outline;
  const target = (wanted: string): string | undefined => related.find(({ type }) => type === wanted)?.target;
  const strings = readStrings(zip, file, target('sharedStrings'));
  if ('code' in strings) return strings;
  const dateStyles = readDateStyles(zip, file, target('styles'));
  if ('code' in dateStyles) return dateStyles;
  const byId = new Map(related.map(({ id, target: sheet }) => [id, sheet]));
  const sheets = [...new Set(outline.sheetIds.flatMap((id) => byId.get(id) ?? []))];
  return { sheets, strings: strings.list, dateStyles: dateStyles.list, epoch: outline.epoch };
}

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Of a part, or of the whole file: what its `.rels` leads to, as names in the zip. */
function relationshipsOf(zip: Zip, file: string, of: string): readonly Relationship[] | FormatProblem {
  const folder = of.includes('/') ? of.slice(0, of.lastIndexOf('/') + 1) : '';
  const found: Relationship[] = [];
  const problem = readPart(zip, file, `${folder}_rels/${of.slice(folder.length)}.rels`, {
    ...ignoring,
    open({ name, attributes: { Id: id = '', Type: type = '', Target: target = '' } }) {
      if (name === 'Relationship')
        found.push({ id, type: type.replace(/.*\//, ''), target: partNamed(folder, target) });
    },
  });
  return problem ?? found;
}

const ignoring: XmlHandler = { open: () => {}, text: () => {}, close: () => {} };

/** Reads a part of the zip; its problems stand in `terms.xlsx/xl/workbook.xml`. */
export function readPart(zip: Zip, file: string, name: string, handler: XmlHandler): FormatProblem | undefined {
  const part = zip.part(name);
  if ('code' in part) return { ...part, place: { file, line: 1, column: 1 } };
  return readXml(part, `${file}/${name}`, handler);
}

type Outline = { readonly sheetIds: readonly string[]; readonly epoch: 1900 | 1904 };

function readOutline(zip: Zip, file: string, path: string): Outline | FormatProblem {
  const sheetIds: string[] = [];
  let epoch: 1900 | 1904 = 1900;
  const problem = readPart(zip, file, path, {
    ...ignoring,
    open({ name, attributes }) {
      const id = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'))?.[1];
      if (name === 'sheet' && id !== undefined) sheetIds.push(id);
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904;
    },
  });
  return problem ?? { sheetIds, epoch };
}

type List<T> = { readonly list: readonly T[] };

/** Each `si` is a text, or runs of it that look different; the readings above East Asian letters do not belong to it. */
function readStrings(zip: Zip, file: string, path: string | undefined): List<string> | FormatProblem {
  const list: string[] = [];
  if (path === undefined || !zip.has(path)) return { list };
  const text = textReader();
  const problem = readPart(zip, file, path, {
    open({ name }) {
      if (name === 'si') text.begin();
      text.open(name);
    },
    text: text.text,
    close() {
      if (text.close() === 'si') list.push(text.value());
    },
  });
  return problem ?? { list };
}

/** Gathers the text of `t` elements, as shared strings and inline ones have it. */
export function textReader(): {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  /** The name of the element that closed. */
  readonly close: () => string | undefined;
  readonly value: () => string;
} {
  const names: string[] = [];
  let gathered = '';
  let readings = 0;
  return {
    begin() {
      gathered = '';
    },
    open(name) {
      names.push(name);
      if (name === 'rPh') readings++;
    },
    text(text) {
      if (names.at(-1) === 't' && readings === 0) gathered += text;
    },
    close() {
      const name = names.pop();
      if (name === 'rPh') readings--;
      return name;
    },
    value: () => readXlsxText(gathered),
  };
}

function readDateStyles(zip: Zip, file: string, path: string | undefined): List<boolean> | FormatProblem {
  if (path === undefined || !zip.has(path)) return { list: [] };
  const codes = new Map<string, string>();
  const formats: string[] = [];
  const names: string[] = [];
  const problem = readPart(zip, file, path, {
    open({ name, attributes: { numFmtId = '', formatCode = '' } }) {
      if (name === 'numFmt') codes.set(numFmtId, formatCode);
      if (name === 'xf' && names.at(-1) === 'cellXfs') formats.push(numFmtId);
      names.push(name);
    },
    text: () => {},
    close: () => names.pop(),
  });
  return problem ?? { list: formats.map((id) => isDateFormat(Number(id), codes.get(id))) };
}
