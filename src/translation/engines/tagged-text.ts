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
  const words = (text: string): string => (format === 'markdown' ? escapeWithin(decoded(text)) : decoded(text));
  const open: (TaskPart | undefined)[] = [];
  let en = '';
  let inside = 0; // how many fixed tags are open: their text is known already
  for (const [, text = '', tag] of answer.matchAll(/([^<]*)(<[^>]*>|<|$)/g)) {
    if (inside === 0) en += words(text);
    const part = tag === undefined ? undefined : partOf(tag, parts);
    if (tag?.startsWith('</') === true) {
      const closed = open.pop();
      if (closed?.kind === 'fixed') inside -= 1;
      if (closed?.kind === 'open' && inside === 0) en += closingOf(closed, parts);
    } else if (isTag(tag)) {
      if (inside === 0 && part?.kind === 'fixed') en += part.en;
      if (inside === 0 && part?.kind === 'open') en += part.mark;
      if (part?.kind === 'fixed') inside += 1;
      open.push(part);
    }
  }
  const clean = cleanAnswer(en);
  return clean === '' ? { ok: false, problem: { code: 'answer-unreadable' } } : { ok: true, en: clean };
}

function isTag(tag: string | undefined): boolean {
  return tag !== undefined && /^<[A-Za-z]/.test(tag) && !tag.endsWith('/>');
}

function partOf(tag: string, parts: readonly TaskPart[]): TaskPart | undefined {
  const [, kind, number] = /\bid="?([fm])(\d+)/.exec(tag) ?? [];
  const at = Number(number);
  if (kind === 'f') return parts[at]?.kind === 'fixed' ? parts[at] : undefined;
  return kind === 'm' ? parts.find((part) => part.kind === 'open' && part.pair === at) : undefined;
}

function closingOf(opened: TaskPart, parts: readonly TaskPart[]): string {
  const closing = parts.find((part) => part.kind === 'close' && opened.kind === 'open' && part.pair === opened.pair);
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
