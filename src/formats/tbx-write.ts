import { preferredEnglish } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import type { Exported, ExportOptions, LeftOut } from './format.ts';
import { entryOf } from './tbx-concept.ts';
import { apartFromDeprecated } from './tbx-deprecated.ts';
import type { TbxEntry, TbxTerm } from './tbx-entry.ts';
import { collapsed, escapeXml, withoutForbidden } from './xml-text.ts';

/** What differs between the editions of TBX. */
type Edition = {
  readonly begin: (options: ExportOptions) => string;
  readonly end: string;
  readonly names: { readonly entry: string; readonly language: string; readonly term: string };
  readonly partOfName: 'noun' | 'properNoun';
  readonly entries: (entry: TbxEntry) => readonly TbxEntry[];
  /** The status as written, where it is. */
  readonly status: (term: TbxTerm) => string | undefined;
};

const schemas = 'https://raw.githubusercontent.com/LTAC-Global';

/** TBX-Basic of ISO 30042:2019 in the style DCA: every category is an attribute. */
const edition3: Edition = {
  begin: (options) => `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="${schemas}/TBX_Core_RNG/master/TBXcoreStructV03.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>
<?xml-model href="${schemas}/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>
<tbx type="TBX-Basic" style="dca" xml:lang="vi" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    ${fileDesc(options)}
  </tbxHeader>
  <text>
    <body>
`,
  end: '    </body>\n  </text>\n</tbx>\n',
  names: { entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
  partOfName: 'noun',
  entries: (entry) => [entry],
  status: ({ status }) => status && `${status}Term-admn-sts`,
};

/**
 * TBX-Basic of ISO 30042:2008 as OmegaT, the Translate Toolkit and Weblate read it: `tig`, no document type that a parser would look for,
 * and a status only where it warns, for OmegaT shows it with the term.
 */
const edition2: Edition = {
  begin: (options) => `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="vi">
  <martifHeader>
    ${fileDesc(options)}
    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
  </martifHeader>
  <text>
    <body>
`,
  end: '    </body>\n  </text>\n</martif>\n',
  names: { entry: 'termEntry', language: 'langSet', term: 'tig' },
  partOfName: 'properNoun',
  entries: apartFromDeprecated,
  status: ({ status }) => (status === 'preferred' || status === undefined ? undefined : `${status}Term-admn-sts`),
};

export function writeTbx3(concepts: readonly Concept[], options: ExportOptions): Exported {
  return write(edition3, concepts, options);
}

export function writeTbx2(concepts: readonly Concept[], options: ExportOptions): Exported {
  return write(edition2, concepts, options);
}

function write(edition: Edition, concepts: readonly Concept[], options: ExportOptions): Exported {
  const leftOut = concepts.filter(hasEmptySide).map(leftOutOf);
  return { content: pieces(edition, concepts, options), leftOut };
}

/** A term of nothing but control characters, which XML cannot hold. */
function hasEmptySide({ vi, en }: Concept): boolean {
  return [vi, preferredEnglish({ en })].some((text) => collapsed(withoutForbidden(text)) === '');
}

function leftOutOf({ id, vi }: Concept): LeftOut {
  return { code: 'control-character', concept: id, text: vi };
}

function* pieces(edition: Edition, concepts: readonly Concept[], options: ExportOptions): Generator<string> {
  yield edition.begin(options);
  for (const concept of concepts) {
    const entry = entryOf(concept, edition.partOfName);
    if (entry)
      yield edition
        .entries(entry)
        .map((each) => entryXml(each, edition))
        .join('');
  }
  yield edition.end;
}

function fileDesc({ title, date }: ExportOptions): string {
  const name = collapsed(withoutForbidden(title));
  return `<fileDesc><titleStmt>${element('title', name)}</titleStmt><sourceDesc>${element('p', `${name}, ${date}`)}</sourceDesc></fileDesc>`;
}

function element(name: string, text: string, type?: string): string {
  const attribute = type === undefined ? '' : ` type="${type}"`;
  return `<${name}${attribute}>${escapeXml(text)}</${name}>`;
}

function entryXml(entry: TbxEntry, edition: Edition): string {
  const name = edition.names.entry;
  const said = [
    ...optional('descrip', entry.subjectField, 'subjectField'),
    ...entry.definitions.map((text) => element('descrip', text, 'definition')),
    ...entry.notes.map((text) => element('note', text)),
    ...optional('note', entry.own === undefined ? undefined : `songngu: ${entry.own}`),
  ];
  return [
    `      <${name} id="${xmlId(entry.id)}">`,
    ...said.map((line) => `        ${line}`),
    ...languageXml('vi', entry.vi, edition),
    ...languageXml('en', entry.en, edition),
    `      </${name}>\n`,
  ].join('\n');
}

/** An id of XML does not begin with a digit. */
function xmlId(id: string): string {
  return /^[0-9]/.test(id) ? `_${id}` : id;
}

function optional(name: string, text: string | undefined, type?: string): readonly string[] {
  return text === undefined || text === '' ? [] : [element(name, text, type)];
}

function languageXml(code: 'vi' | 'en', terms: readonly TbxTerm[], edition: Edition): readonly string[] {
  const name = edition.names.language;
  return [
    `        <${name} xml:lang="${code}">`,
    ...terms.map((term) => `          ${termXml(term, edition)}`),
    `        </${name}>`,
  ];
}

function termXml(term: TbxTerm, { names, status }: Edition): string {
  const said = [
    element('term', term.text),
    ...optional('termNote', term.partOfSpeech, 'partOfSpeech'),
    ...optional('termNote', term.type, 'termType'),
    ...optional('termNote', status(term), 'administrativeStatus'),
    ...optional('admin', term.source, 'source'),
  ];
  return `<${names.term}>${said.join('')}</${names.term}>`;
}
