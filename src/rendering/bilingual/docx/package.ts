import { type ZipPart, zipped } from '../../../zip/index.ts';
import { stylesXml } from './styles.ts';
import { declaration, names, xmlText } from './xml.ts';

/** What goes into a Word file besides what all of ours have. */
export type WordContent = {
  readonly title: string;
  /** What stands in the body. */
  readonly body: string;
  readonly comments: readonly string[];
  /** Addresses that its links lead to: the first is `link1`. */
  readonly links: readonly string[];
  /** First numbers of its numbered lists: the first is list 2, since 1 is that of bullets. */
  readonly lists: readonly number[];
  /** What it was made from, packed; missing where no edits come back. */
  readonly written?: string;
};

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const type = (name: string): string => `${names.office}/${name}`;

/** A Word file of these parts: a document, its styles, lists and comments, and, where it may come back, what it was made from. */
export function* wordFile(content: WordContent): Generator<Uint8Array> {
  yield* zipped(partsOf(content).map(([name, xml]): ZipPart => ({ name, content: [xml] })));
}

function partsOf({
  title,
  body,
  comments,
  links,
  lists,
  written,
}: WordContent): readonly (readonly [string, string])[] {
  const relations = [
    ['styles', type('styles'), 'styles.xml'],
    ['numbering', type('numbering'), 'numbering.xml'],
    ['settings', type('settings'), 'settings.xml'],
    ['comments', type('comments'), 'comments.xml'],
    ...(written === undefined ? [] : [['written', type('customXml'), '../customXml/item1.xml'] as const]),
    ...links.map((address, index) => [`link${index + 1}`, type('hyperlink'), address, 'External'] as const),
  ] as const;
  return [
    ['[Content_Types].xml', contentTypes(written !== undefined)],
    [
      '_rels/.rels',
      relationships([
        ['document', type('officeDocument'), 'word/document.xml'],
        ['core', `${names.package}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreXml(title)],
    ['word/document.xml', documentXml(body)],
    ['word/_rels/document.xml.rels', relationships(relations)],
    ['word/styles.xml', stylesXml()],
    ['word/numbering.xml', numberingXml(lists)],
    ['word/settings.xml', settingsXml],
    ['word/comments.xml', `${declaration}<w:comments xmlns:w="${names.word}">${comments.join('')}</w:comments>`],
    ...(written === undefined ? [] : writtenParts(written)),
  ];
}

function contentTypes(isWritten: boolean): string {
  const override = (part: string, kind: string): string => `<Override PartName="${part}" ContentType="${kind}+xml"/>`;
  const parts = [
    override('/word/document.xml', `${word}.document.main`),
    ...['styles', 'numbering', 'settings', 'comments'].map((part) => override(`/word/${part}.xml`, `${word}.${part}`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    isWritten
      ? override('/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties')
      : '',
  ];
  return `${declaration}<Types xmlns="${names.package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

type Relation = readonly [id: string, type: string, target: string, mode?: 'External'];

function relationships(relations: readonly Relation[]): string {
  const each = relations.map(([id, kind, target, mode]) => {
    const where = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${kind}" Target="${xmlText(target)}"${where}/>`;
  });
  return `${declaration}<Relationships xmlns="${names.package}/relationships">${each.join('')}</Relationships>`;
}

function coreXml(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${names.package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>vi</dc:language></cp:coreProperties>`;
}

/** A4 with margins of 2 cm. */
function documentXml(body: string): string {
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `${declaration}<w:document xmlns:w="${names.word}" xmlns:r="${names.office}"><w:body>${body}${section}</w:body></w:document>`;
}

const settingsXml = `${declaration}<w:settings xmlns:w="${names.word}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** Nine levels are what Word has. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function numberingXml(lists: readonly number[]): string {
  const level = (depth: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
  const bullets = levels.map((depth) => level(depth, 'bullet', '•')).join('');
  const figures = levels.map((depth) => level(depth, 'decimal', `%${depth + 1}.`)).join('');
  const numbered = lists.map((first, index) => {
    const starts = levels.map(
      (depth) => `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${first}"/></w:lvlOverride>`,
    );
    return `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/>${starts.join('')}</w:num>`;
  });
  return `${declaration}<w:numbering xmlns:w="${names.word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${bullets}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${figures}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbered.join('')}</w:numbering>`;
}

/** A part of our own, which Word and LibreOffice keep. */
function writtenParts(written: string): readonly (readonly [string, string])[] {
  return [
    ['customXml/item1.xml', `${declaration}<written xmlns="${names.written}">${written}</written>`],
    [
      'customXml/itemProps1.xml',
      `${declaration}<ds:datastoreItem xmlns:ds="${names.customXml}" ds:itemID="{6E3B5B0C-6C1B-4B77-9B1E-50A6F1C0D5A1}"><ds:schemaRefs><ds:schemaRef ds:uri="${names.written}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    ['customXml/_rels/item1.xml.rels', relationships([['props', type('customXmlProps'), 'itemProps1.xml']])],
  ];
}
