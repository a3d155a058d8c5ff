import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { DocumentProblem } from '../document-problem.ts';

/** A tag with its place. Names have the prefixes of the specification, whatever the file declares: `w:p`, `mc:Choice`, `r:id`. */
export type XmlTag = {
  readonly is: 'open' | 'close';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  /** Elements around it. */
  readonly depth: number;
};

/** Elements within each other: a table in a table in a text box has some 60. */
const deepest = 400;

/** Namespaces by the prefix that the specification has for them, usual and strict. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
};

/** A file is given to the parser by so many units, so that one that is no good is not read to its end. */
const pieceLength = 65_536;

type XmlFault =
  | { readonly code: 'not-well-formed'; readonly detail: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'entity-declared' };

/**
 * Tells the tags of an XML text in their order; an element without content opens and closes. No entities are read but the five of XML.
 * @param file names the part in problems
 * @returns the problem that ended the reading, or what elements of WordprocessingML begin with in this file
 */
export function scanXml(
  xml: string,
  file: string,
  tell: (tag: XmlTag) => void,
): DocumentProblem | { readonly prefix: string } {
  const parser = new SaxesParser({ xmlns: false });
  const names: Names = new Map([['', '']]);
  let problem: DocumentProblem | undefined;
  let depth = 0;
  const stop = (fault: XmlFault): void => {
    problem ??= { ...fault, place: { file, line: parser.line, column: Math.max(1, parser.columnIndex) } };
  };
  const told = (is: XmlTag['is'], { name }: SaxesTagPlain, attributes: XmlTag['attributes']): void => {
    const end = parser.position;
    // No attribute holds a raw `<`, so the last one before the tag's end begins it.
    if (problem === undefined)
      tell({ is, name: elementName(name, names), attributes, start: xml.lastIndexOf('<', end - 1), end, depth });
  };
  // Messages begin with `line:column: `.
  parser.on('error', ({ message }) => {
    stop({ code: 'not-well-formed', detail: message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '') });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) stop({ code: 'entity-declared' });
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) stop({ code: 'too-deep', limit: deepest });
    declare(tag.attributes, names);
    told('open', tag, withNames(tag.attributes, names));
  });
  parser.on('closetag', (tag) => {
    told('close', tag, {});
    depth--;
  });
  for (let at = 0; at < xml.length && problem === undefined; at += pieceLength)
    parser.write(xml.slice(at, at + pieceLength));
  if (problem === undefined) parser.close();
  return problem ?? { prefix: prefixOfWord(names) };
}

/** The prefix of the specification for each prefix of the file; the empty one is that of names without any. */
type Names = Map<string, string>;

/** What a file declares once, it means throughout: no program gives a prefix of Word's to something else further in. */
function declare(attributes: SaxesTagPlain['attributes'], names: Names): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const known = prefixes[value];
    if (known !== undefined || prefix === '') names.set(prefix, known ?? '');
  }
}

function elementName(name: string, names: Names): string {
  const colon = name.indexOf(':');
  if (colon < 0) return `${names.get('')}${name}`;
  const known = names.get(name.slice(0, colon));
  return known === undefined ? name : known + name.slice(colon + 1);
}

function withNames(attributes: SaxesTagPlain['attributes'], names: Names): XmlTag['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? elementName(name, names) : name, value]),
  );
}

function prefixOfWord(names: Names): string {
  const [prefix] = [...names].find(([, known]) => known === 'w:') ?? ['w'];
  return prefix === '' ? '' : `${prefix}:`;
}
