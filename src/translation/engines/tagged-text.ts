import { escapeInline } from '../../document/index.ts';
import { cleanAnswer } from './answer-text.ts';
import type { EngineAnswer } from './engine.ts';
import type { EngineTask, TaskPart } from './task.ts';

/**
 * How a translation service is told that a stretch is not to be translated: the tag stays in its answer with its id. `term` writes a term with
 * its English where the service has a way for that.
 */
export type Tagging = {
  readonly name: string;
  readonly attributes: string;
  readonly term?: (vi: string, en: string) => string;
};

/**
 * A segment as XML or HTML: what is fixed stands in a tag with its English, so that the service sees the sentence whole, and marks are
 * tags around their words. With what was rejected, nothing is fixed: the service may have lost a tag or broken its sentence for one.
 */
export function writeTagged({ parts, rejected }: EngineTask, tagging: Tagging): string {
  const isFixed = rejected === undefined;
  return parts.map((part, index) => written(part, index, isFixed, tagging)).join('');
}

function written(part: TaskPart, index: number, isFixed: boolean, { name, attributes, term }: Tagging): string {
  switch (part.kind) {
    case 'words':
      return escapeXml(part.text);
    case 'term':
      return isFixed && term !== undefined ? term(escapeXml(part.vi), escapeXml(part.en)) : escapeXml(part.vi);
    case 'fixed':
      if (!isFixed && part.vi !== part.en) return escapeXml(part.vi);
      return `<${name} id="f${index}"${attributes}>${escapeXml(part.en)}</${name}>`;
    case 'open':
      return `<b id="m${part.pair}">`;
    case 'close':
      return '</b>';
  }
}

/**
 * Reads the answer. What is fixed and the marks are put in as they were sent, whatever the service made of them; any other tag is dropped,
 * and words are escaped: nothing of the answer becomes markup.
 */
export function readTagged(answer: string, { parts, format }: EngineTask): EngineAnswer {
  const written = new TaggedAnswer(parts);
  for (const [, text = '', tag = ''] of answer.matchAll(/([^<]*)(<[^>]*>|<|$)/g)) {
    written.words(format === 'markdown' ? escapeWithin(decoded(text)) : decoded(text));
    if (tag.startsWith('</')) written.close();
    else if (/^<[A-Za-z]/.test(tag) && !tag.endsWith('/>')) written.open(tag);
  }
  const en = cleanAnswer(written.text);
  return en === '' ? { ok: false, problem: { code: 'answer-unreadable' } } : { ok: true, en };
}

/** The English as tags and words come. What stands in a fixed tag is known already, and left out. */
class TaggedAnswer {
  text = '';
  readonly #parts: readonly TaskPart[];
  readonly #open: (TaskPart | undefined)[] = [];

  constructor(parts: readonly TaskPart[]) {
    this.#parts = parts;
  }

  words(text: string): void {
    if (!this.#isInFixed()) this.text += text;
  }

  open(tag: string): void {
    const part = partOf(tag, this.#parts);
    if (part?.kind === 'fixed') this.words(part.en);
    if (part?.kind === 'open') this.words(part.mark);
    this.#open.push(part);
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed?.kind === 'open') this.words(closingMark(closed.pair, this.#parts));
  }

  #isInFixed(): boolean {
    return this.#open.some((part) => part?.kind === 'fixed');
  }
}

/** The part that a tag was made from, by its id. */
function partOf(tag: string, parts: readonly TaskPart[]): TaskPart | undefined {
  const [, kind, number] = /\bid="?([fm])(\d+)/.exec(tag) ?? [];
  const at = Number(number);
  if (kind === 'f') return parts[at]?.kind === 'fixed' ? parts[at] : undefined;
  return kind === 'm' ? parts.find((part) => part.kind === 'open' && part.pair === at) : undefined;
}

function closingMark(pair: number, parts: readonly TaskPart[]): string {
  const closing = parts.find((part) => part.kind === 'close' && part.pair === pair);
  return closing?.kind === 'close' ? closing.mark : '';
}

/** Spaces at the ends belong between the parts. */
function escapeWithin(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return before + escapeInline(words) + after;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]+));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return references[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
