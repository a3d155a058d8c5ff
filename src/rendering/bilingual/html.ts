import type { SourceDocument } from '../../document/index.ts';
import type { Severity } from '../../model/finding.ts';
import type { SegmentId } from '../../model/segment.ts';
import { escapeMarkup, framed, pageCode } from '../../page/index.ts';
import { type BilingualOptions, bilingual } from '../bilingual.ts';
import { linkDefinitions } from '../link-definitions.ts';
import { inlineHtml, type Wrapping } from './inline-html.ts';
import { type InlineRun, inlineRuns } from './inline-runs.ts';
import { type LaidBlock, type LaidLine, type LaidPiece, laidOut, secondLine } from './laid-out.ts';
import body from './page/body.html?raw';
import style from './page/page.css?raw';
import script from './page/page.js?raw';
import { headingUnits, holdsMarkdown } from './segment-text.ts';
import { termList } from './term-list.ts';
import {
  type BilingualUnit,
  type BilingualUnits,
  stateOf,
  type TermInUnit,
  type UnitState,
  unitsById,
} from './unit.ts';

/** The words of the page, in the language it is made in. */
export type BilingualPageWords = Readonly<
  Record<
    | 'language'
    | 'show'
    | 'both'
    | 'vietnamese'
    | 'english'
    | 'terms'
    | 'about'
    | 'note'
    | 'counts'
    | UnitState
    | `severity.${Severity}`,
    string
  >
>;

export type BilingualPageOptions = BilingualOptions & {
  /** Vietnamese. */
  readonly title: string;
  readonly words: BilingualPageWords;
};

/**
 * Both languages of a document as one page that is read, searched and printed without the network. Terms say what they mean where the
 * pointer or the keyboard is at them (ITS 2.0 Terminology), a unit stands out in both languages, and either language can be read alone;
 * all but the standing out works without scripts.
 */
export function bilingualPage(
  document: SourceDocument,
  units: BilingualUnits,
  { title, words, ...options }: BilingualPageOptions,
): string {
  const { vietnamese, english } = options.labels;
  const markdown = bilingual(document, units, { ...options, labels: { vietnamese, english } });
  const writer = new PageWriter(document, units, options.order, words);
  const filled: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(words).map(([key, word]) => [key, escapeMarkup(word)])),
    ...pageCode(style, script),
    title: escapeMarkup(title),
    counts: escapeMarkup([writer.common, words.counts].filter((part) => part !== undefined).join(' · ')),
    document: laidOut(markdown)
      .map((block) => writer.block(block))
      .join('\n'),
    termList: writer.terms.size === 0 ? '' : termList(writer.terms, words.terms),
  };
  return framed(body, words.language).replace(/%(\w+)%/g, (whole, key: string) => filled[key] ?? whole);
}

type Language = 'vi' | 'en';

/** Writes block after block, and remembers the terms that it met. */
class PageWriter {
  /** By what the list of terms calls them. */
  readonly terms: Map<string, TermInUnit> = new Map();
  readonly #names = new Map<string, string>();
  readonly #units: ReadonlyMap<SegmentId, BilingualUnit>;
  readonly #headings: ReadonlySet<SegmentId>;
  readonly #definitions: readonly string[];
  readonly #isPlain: boolean;
  readonly #languages: readonly [Language, Language];
  readonly #words: BilingualPageWords;
  /** What all units are, or most: the head of the page says it, and only the others say what they are. */
  readonly #common: UnitState | undefined;

  constructor(
    document: SourceDocument,
    units: BilingualUnits,
    order: BilingualOptions['order'],
    words: BilingualPageWords,
  ) {
    this.#units = unitsById(units);
    this.#headings = headingUnits(document, units);
    this.#definitions = linkDefinitions(document);
    this.#isPlain = !holdsMarkdown(document);
    this.#languages = order === 'vi-en' ? ['vi', 'en'] : ['en', 'vi'];
    this.#words = words;
    this.#common = commonState(this.#units);
  }

  /** In words. */
  get common(): string | undefined {
    return this.#common && this.#words[this.#common];
  }

  block(block: LaidBlock): string {
    const [first, second] = this.#languages;
    switch (block.is) {
      case 'table':
        return this.#table(block);
      case 'heading':
        return this.#line(block.line, first, `h${Math.min(6, block.level + 1)}`);
      case 'paragraph':
        return this.#line(block.line, first, 'p');
      case 'quote': {
        const own = secondLine(block, second);
        if (own !== undefined) return `<div class="second">${this.#line(own, second, 'p')}</div>`;
        return `<blockquote>${this.#blocks(block.blocks)}</blockquote>`;
      }
      case 'list': {
        const items = block.items.map((item) => `<li>${this.#blocks(item)}</li>`).join('\n');
        return block.start === undefined ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
      }
      case 'footnote':
        return `<div class="footnote"><span class="label">${escapeMarkup(block.label)}</span> ${this.#blocks(block.blocks)}</div>`;
    }
  }

  #blocks(blocks: readonly LaidBlock[]): string {
    return blocks.map((block) => this.block(block)).join('\n');
  }

  #table({ head, rows }: LaidBlock & { readonly is: 'table' }): string {
    const languages = this.#languages;
    const heads = languages.map(
      (language, index) =>
        `<th class="side" lang="${language}" scope="col" role="columnheader">${escapeMarkup(head[index] ?? '')}</th>`,
    );
    const body = rows.map((cells) => {
      const written = languages.map((language, index) => this.#cell(cells[index] ?? [], language));
      return `<tr role="row">${written.join('')}</tr>`;
    });
    return `<table role="table">\n<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>\n<tbody role="rowgroup">\n${body.join('\n')}\n</tbody>\n</table>`;
  }

  #cell(line: LaidLine, language: Language): string {
    const isHeading = line.some(({ mark }) => mark.is !== 'note' && this.#headings.has(mark.id));
    const inner = isHeading ? `<span class="heading">${this.#pieces(line)}</span>` : this.#pieces(line);
    return `<td class="side" lang="${language}" role="cell">${inner}${this.#about(line)}</td>`;
  }

  #line(line: LaidLine, language: Language, name: string): string {
    return `<${name} class="side" lang="${language}">${this.#pieces(line)}</${name}>${this.#about(line)}`;
  }

  #pieces(line: LaidLine): string {
    return line.map((piece) => this.#piece(piece)).join(' ');
  }

  #piece({ mark, text }: LaidPiece): string {
    if (mark.is === 'note') return `<span class="label">${inlineHtml(inlineRuns(text))}</span>`;
    const unit = this.#units.get(mark.id);
    const own = mark.is === 'vi' ? unit?.vi : unit?.en;
    const isMissing = mark.is === 'en' && mark.untranslated;
    const content = isMissing ? '—' : this.#content(own ?? text, mark.is, unit);
    return `<span class="unit${isMissing ? ' untranslated' : ''}" data-unit="${mark.id}">${content}</span>`;
  }

  #content(text: string, language: Language, unit: BilingualUnit | undefined): string {
    const runs = this.#isPlain ? plainRuns(text) : inlineRuns(text, this.#definitions);
    const terms = language === 'vi' ? (unit?.terms ?? []).map((term) => this.#term(term, text, runs)) : [];
    const marks = (unit?.findings ?? []).flatMap(({ severity, [language]: stretch }): Wrapping[] =>
      stretch === undefined ? [] : [{ ...stretch, name: 'mark', tag: `<mark class="${severity}">` }],
    );
    return inlineHtml(runs, [terms, marks]);
  }

  /** A link in a term keeps its own; the term is then reached as text. */
  #term(term: TermInUnit, text: string, runs: readonly InlineRun[]): Wrapping {
    const { start, end } = term;
    const id = this.#idOf(term);
    const meaning = meaningOf(term, text.slice(start, end));
    const isLinked = runs.some((run) => run.link !== undefined && run.start < end && run.end > start);
    const name = isLinked ? 'span' : 'a';
    const own = isLinked ? 'tabindex="0"' : `href="#${id}"`;
    const tag = `<${name} class="term" ${own} its-term="yes" its-term-info-ref="#${id}" aria-describedby="${id}" data-meaning="${escapeMarkup(meaning)}">`;
    return { start, end, name, tag };
  }

  #idOf(term: TermInUnit): string {
    const key = `${term.vi}\n${term.en.join('\n')}`;
    const id = this.#names.get(key) ?? `term-${this.#names.size + 1}`;
    this.#names.set(key, id);
    this.terms.set(id, term);
    return id;
  }

  /** What is known of the English on a line, below it. What all its units have in common is said once. */
  #about(line: LaidLine): string {
    const units = line.flatMap(({ mark }) => {
      const unit = mark.is === 'en' ? this.#units.get(mark.id) : undefined;
      return unit === undefined || mark.is !== 'en' ? [] : [{ id: mark.id, unit }];
    });
    const statuses = new Set(units.map(({ unit }) => stateOf(unit)).filter((state) => state !== this.#common));
    const items = [
      ...[...statuses].map((status) => `<li class="${status}">${escapeMarkup(this.#words[status])}</li>`),
      ...units.flatMap(({ id, unit }) => this.#aboutUnit(id, unit)),
    ];
    return items.length === 0 ? '' : `<ul class="about" lang="${this.#words.language}">${items.join('')}</ul>`;
  }

  #aboutUnit(id: SegmentId, { findings = [], note }: BilingualUnit): readonly string[] {
    const found = findings.map(
      ({ severity, rule, message }) =>
        `<li class="${severity}" data-unit="${id}"><b>${escapeMarkup(this.#words[`severity.${severity}`])}</b> ${escapeMarkup(message)} <code>${escapeMarkup(rule)}</code></li>`,
    );
    const noted =
      note === undefined ? [] : [`<li data-unit="${id}">${escapeMarkup(this.#words.note)} ${escapeMarkup(note)}</li>`];
    return [...found, ...noted];
  }
}

/** What the English of all units is, or of most where that is nothing to doubt; undefined where they differ. */
function commonState(units: ReadonlyMap<SegmentId, BilingualUnit>): UnitState | undefined {
  const states = [...units.values()].map(stateOf);
  const [first] = states;
  if (states.every((state) => state === first)) return first;
  return certain.find((state) => states.filter((each) => each === state).length > states.length / 2);
}

/** What most units may be without each of them saying so: a draft among others always says what it is. */
const certain: readonly UnitState[] = ['translated', 'reviewed'];

function plainRuns(text: string): readonly InlineRun[] {
  return [{ is: 'words', text, looks: new Set(), start: 0, end: text.length }];
}

/** An acronym is told in full; what is not decided is told with a question mark. */
function meaningOf({ vi, en, isOpen }: TermInUnit, text: string): string {
  const english = en.join(' / ');
  if (isOpen) return `${english}?`;
  return vi.toLowerCase() === text.toLowerCase() ? english : `${english} (${vi})`;
}
