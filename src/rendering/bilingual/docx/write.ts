import type { SourceDocument } from '../../../document/index.ts';
import type { SegmentId } from '../../../model/segment.ts';
import { type BilingualOptions, bilingual } from '../../bilingual.ts';
import { linkDefinitions } from '../../link-definitions.ts';
import { asWritten, packWritten } from '../as-written.ts';
import { inlineRuns } from '../inline-runs.ts';
import { type LaidBlock, type LaidLine, type LaidPiece, laidOut, secondLine } from '../laid-out.ts';
import type { StyledRun } from '../run-style.ts';
import { headingUnits, holdsMarkdown } from '../segment-text.ts';
import { type BilingualUnit, type BilingualUnits, stateOf, type UnitState, unitsById } from '../unit.ts';
import { commentXml } from './comments.ts';
import { bookmarkName } from './marks.ts';
import { wordFile } from './package.ts';
import { type StyleName, shades, styleId } from './styles.ts';
import { xmlText } from './xml.ts';

/** The words of ours in a Word file, in the language it is made in. */
export type BilingualWordWords = Readonly<
  Record<'note' | 'severity.error' | 'severity.warning' | 'severity.note' | 'legend' | keyof typeof shades, string>
>;

export type BilingualWordOptions = BilingualOptions & {
  readonly title: string;
  readonly words: BilingualWordWords;
  /** Whether edits of a person may come back, so that it says what it was made from. */
  readonly mayReturn: boolean;
};

/**
 * Both languages of a document as a Word file: a table of two columns whose head stands on every page, or each paragraph with its other
 * language below it. Hidden bookmarks name the units, so that `readBilingualDocx` can read back what a person edited; notes and findings
 * are comments.
 */
export function bilingualDocx(
  document: SourceDocument,
  units: BilingualUnits,
  { title, words, mayReturn, ...options }: BilingualWordOptions,
): Iterable<Uint8Array> {
  const { vietnamese, english } = options.labels;
  const markdown = bilingual(document, units, { ...options, labels: { vietnamese, english } });
  const writer = new WordWriter(document, units, options.order, words);
  const body = laidOut(markdown).map((block) => writer.block(block));
  const { comments, links, lists } = writer;
  const written = mayReturn ? { written: packWritten(asWritten(document, units)) } : {};
  return wordFile({ title, body: [...writer.legend(), ...body].join(''), comments, links, lists, ...written });
}

type Language = 'vi' | 'en';

/** Where a paragraph stands: in how many lists and quotes, and, in a list, by which numbers. */
type Standing = { readonly depth: number; readonly list?: number };

/** Half of the text's width each, in twentieths of a point. */
const columnWidth = 4819;

class WordWriter {
  readonly comments: string[] = [];
  readonly links: string[] = [];
  readonly lists: number[] = [];
  readonly #units: ReadonlyMap<SegmentId, BilingualUnit>;
  readonly #headings: ReadonlySet<SegmentId>;
  readonly #definitions: readonly string[];
  readonly #isMarkdown: boolean;
  readonly #languages: readonly [Language, Language];
  readonly #words: BilingualWordWords;
  #bookmarks = 0;

  constructor(
    document: SourceDocument,
    units: BilingualUnits,
    order: BilingualOptions['order'],
    words: BilingualWordWords,
  ) {
    this.#units = unitsById(units);
    this.#headings = headingUnits(document, units);
    this.#definitions = linkDefinitions(document);
    this.#isMarkdown = holdsMarkdown(document);
    this.#languages = order === 'vi-en' ? ['vi', 'en'] : ['en', 'vi'];
    this.#words = words;
  }

  /** What the colours mean that are there. */
  legend(): readonly string[] {
    const states = new Set([...this.#units.values()].map(stateOf));
    const told = shaded
      .filter((state) => states.has(state))
      .map((state) => {
        const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${shades[state]}"/>`;
        return `<w:r><w:rPr>${shade}</w:rPr><w:t xml:space="preserve"> ${xmlText(this.#words[state])} </w:t></w:r>${space}`;
      });
    return told.length === 0 ? [] : [paragraph('about', `${textRun(this.#words.legend)}${space}${told.join('')}`)];
  }

  block(block: LaidBlock, standing: Standing = { depth: 0 }): string {
    const [first, second] = this.#languages;
    switch (block.is) {
      case 'table':
        return this.#table(block);
      case 'heading':
        return paragraphOf(`<w:pStyle w:val="Heading${block.level}"/>`, this.#pieces(block.line, first));
      case 'paragraph':
        return this.#paragraph(block.line, first, first, standing);
      case 'quote': {
        const own = secondLine(block, second);
        if (own !== undefined) return this.#paragraph(own, second, 'second', { depth: standing.depth });
        return this.#blocks(block.blocks, { depth: standing.depth + 1 });
      }
      case 'list': {
        const list = block.start === undefined ? 1 : this.lists.push(block.start) + 1;
        const depth = standing.depth + 1;
        return block.items
          .map(([head, ...more]) => {
            const item = head === undefined ? '' : this.block(head, { depth, list });
            return item + this.#blocks(more, { depth });
          })
          .join('');
      }
      case 'footnote':
        return this.#blocks(block.blocks, standing);
    }
  }

  #blocks(blocks: readonly LaidBlock[], standing: Standing): string {
    return blocks.map((block) => this.block(block, standing)).join('');
  }

  #table({ head, rows }: LaidBlock & { readonly is: 'table' }): string {
    const languages = this.#languages;
    const heads = languages.map((_, index) => cell('', paragraph('heading', textRun(head[index] ?? ''))));
    const body = rows.map((cells) => {
      const written = languages.map((language, index) => this.#cell(cells[index] ?? [], language));
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
    });
    const grid = languages.map(() => `<w:gridCol w:w="${columnWidth}"/>`).join('');
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>${body.join('')}</w:tbl>${paragraph('about', '')}`;
  }

  #cell(line: LaidLine, language: Language): string {
    const isHeading = line.some(({ mark }) => mark.is !== 'note' && this.#headings.has(mark.id));
    return cell(this.#shadeOf(line), paragraph(isHeading ? 'heading' : language, this.#pieces(line, language)));
  }

  #paragraph(line: LaidLine, language: Language, style: StyleName, { depth, list }: Standing): string {
    const numbers =
      list === undefined
        ? ''
        : `<w:numPr><w:ilvl w:val="${Math.min(8, depth - 1)}"/><w:numId w:val="${list}"/></w:numPr>`;
    const indent =
      depth > 0 && list === undefined ? `<w:ind w:left="${360 * depth + (style === 'second' ? 340 : 0)}"/>` : '';
    const properties = `<w:pStyle w:val="${styleId(style)}"/>${numbers}${this.#shadeOf(line)}${indent}`;
    return paragraphOf(properties, this.#pieces(line, language));
  }

  /** Of the least sure English on the line. */
  #shadeOf(line: LaidLine): string {
    const states = new Set(
      line.flatMap(({ mark }) => {
        const unit = mark.is === 'en' ? this.#units.get(mark.id) : undefined;
        return unit === undefined ? [] : [stateOf(unit)];
      }),
    );
    const state = shaded.find((each) => states.has(each));
    return state === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shades[state]}"/>`;
  }

  #pieces(line: LaidLine, language: Language): string {
    return line.map((piece) => this.#piece(piece, language)).join(space);
  }

  #piece({ mark, text }: LaidPiece, language: Language): string {
    if (mark.is === 'note') return styledRun({ is: 'words', text, looks: new Set() }, language, 'label');
    const unit = this.#units.get(mark.id);
    const own = (mark.is === 'vi' ? unit?.vi : unit?.en) ?? '';
    const number = ++this.#bookmarks;
    const start = `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(mark.id, mark.is)}"/>`;
    const content = `${start}${this.#runs(own, language)}<w:bookmarkEnd w:id="${number}"/>`;
    return mark.is === 'en' && unit !== undefined ? this.#commented(content, unit) : content;
  }

  #runs(text: string, language: Language): string {
    const runs: readonly StyledRun[] = this.#isMarkdown
      ? inlineRuns(text, this.#definitions)
      : [{ is: 'words', text, looks: new Set() }];
    return runs
      .map((run) => (run.link === undefined ? styledRun(run, language) : this.#linked(run, run.link, language)))
      .join('');
  }

  #linked(run: StyledRun, address: string, language: Language): string {
    const known = this.links.indexOf(address);
    const number = known < 0 ? this.links.push(address) : known + 1;
    return `<w:hyperlink r:id="link${number}">${styledRun(run, language)}</w:hyperlink>`;
  }

  #commented(content: string, { note, findings = [] }: BilingualUnit): string {
    const texts = [
      ...(note === undefined ? [] : [`${this.#words.note} ${note}`]),
      ...findings.map(({ severity, message, rule }) => `${this.#words[`severity.${severity}`]}: ${message} (${rule})`),
    ];
    return texts.reduce((inner, text) => {
      const id = this.comments.length;
      this.comments.push(commentXml(id, text));
      return `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    }, content);
  }
}

/** From the least sure on. */
const shaded = ['untranslated', 'stale', 'draft'] as const satisfies readonly UnitState[];

const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>';

function cell(properties: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${columnWidth}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

function paragraph(style: StyleName, runs: string): string {
  return paragraphOf(`<w:pStyle w:val="${styleId(style)}"/>`, runs);
}

function paragraphOf(properties: string, runs: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

function textRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

const languageTags: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

function styledRun({ is, text, looks, link }: StyledRun, language: Language, style?: StyleName): string {
  const name = style ?? (is === 'code' ? 'code' : is === 'verbatim' ? 'markup' : undefined);
  const properties = [
    name === undefined
      ? link === undefined
        ? ''
        : '<w:rStyle w:val="Hyperlink"/>'
      : `<w:rStyle w:val="${styleId(name)}"/>`,
    looks.has('strong') ? '<w:b/>' : '',
    looks.has('emphasis') ? '<w:i/>' : '',
    looks.has('strike') ? '<w:strike/>' : '',
    looks.has('sub')
      ? '<w:vertAlign w:val="subscript"/>'
      : looks.has('sup')
        ? '<w:vertAlign w:val="superscript"/>'
        : '',
    `<w:lang w:val="${languageTags[language]}"/>`,
  ];
  const content = is === 'break' ? '<w:br/>' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;
  return `<w:r><w:rPr>${properties.join('')}</w:rPr>${content}</w:r>`;
}
