import { readUtf8 } from '../../files/index.ts';
import { partNamed, type Zip } from '../../zip/index.ts';
import type { DocumentProblem } from '../document-problem.ts';
import { scanXml } from './scan-xml.ts';

/** The parts of a Word package that are read, by their names in it. */
export type PackageParts = {
  /** Those that hold text: the body, then notes, headers and footers. Comments are for those who write, not for readers. */
  readonly texts: readonly string[];
  readonly styles: string | undefined;
  readonly textOf: (name: string) => string | DocumentProblem;
  /** Addresses outside the package that a part links to, by their ids. */
  readonly linksOf: (name: string) => ReadonlyMap<string, string> | DocumentProblem;
};

type Relationship = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
};

/** Parts of text besides the body, in the order they are read. */
const furtherTexts = ['footnotes', 'endnotes', 'header', 'footer'];

/** Finds the parts by their relationships. Names are looked up in the package alone: one that leads out of it is not there. */
export function findParts(zip: Zip, file: string): PackageParts | DocumentProblem {
  const textOf = (name: string): string | DocumentProblem => partText(zip, name, file);
  const related = (name: string): readonly Relationship[] | DocumentProblem => relationshipsOf(zip, name, file, textOf);
  const top = related('');
  if ('code' in top) return top;
  const body = top.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const other = otherKind(zip, body);
  if (other !== undefined) return { code: other, place: { file, line: 1, column: 1 } };
  const relationships = related(body);
  if ('code' in relationships) return relationships;
  const further = furtherTexts.flatMap((wanted) => relationships.filter(({ type }) => type === wanted));
  return {
    texts: [...new Set([body, ...further.map(({ target }) => target)])],
    styles: relationships.find(({ type }) => type === 'styles')?.target,
    textOf,
    linksOf(name) {
      const own = related(name);
      if ('code' in own) return own;
      return new Map(own.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target]));
    },
  };
}

/** Another program's package: a workbook, slides, OpenDocument. */
function otherKind(zip: Zip, body: string): 'opendocument-file' | 'office-file' | undefined {
  if (zip.has('mimetype') && zip.has('content.xml')) return 'opendocument-file';
  const isWord = zip.has(body) && !/^\/?(?:xl|ppt|visio)\//.test(body);
  return isWord || zip.has('word/document.xml') ? undefined : 'office-file';
}

function partText(zip: Zip, name: string, file: string): string | DocumentProblem {
  const bytes = zip.part(name);
  const place = { file: `${file}/${name}`, line: 1, column: 1 };
  if ('code' in bytes) return { ...bytes, place: { ...place, file } };
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0)
    return { code: 'unsupported-encoding', encoding: 'UTF-16', place };
  const read = readUtf8(bytes);
  return read.ok ? read.text : { code: 'not-utf8', byteOffset: read.byteOffset, place };
}

/** Of a part, or of the whole package: what its `.rels` leads to, as names in the zip or addresses outside. */
function relationshipsOf(
  zip: Zip,
  of: string,
  file: string,
  textOf: PackageParts['textOf'],
): readonly Relationship[] | DocumentProblem {
  const folder = of.includes('/') ? of.slice(0, of.lastIndexOf('/') + 1) : '';
  const name = `${folder}_rels/${of.slice(folder.length)}.rels`;
  if (!zip.has(name)) return [];
  const xml = textOf(name);
  if (typeof xml !== 'string') return xml;
  const found: Relationship[] = [];
  const scanned = scanXml(xml, `${file}/${name}`, ({ is, name: element, attributes }) => {
    if (is !== 'open' || !/(?:^|:)Relationship$/.test(element)) return;
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isOutside = mode === 'External';
    found.push({
      id,
      type: type.replace(/.*\//, ''),
      target: isOutside ? target : partNamed(folder, target),
      isOutside,
    });
  });
  return 'code' in scanned ? scanned : found;
}
