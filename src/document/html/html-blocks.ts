import type { DraftBlock } from '../draft-block.ts';
import { WordsWriter } from '../words.ts';
import { BlockWords } from './block-words.ts';
import {
  blockElements,
  buttonInputs,
  hasWordsIn,
  opaqueElements,
  opaqueWords,
  shownMeta,
  voidElements,
} from './elements.ts';
import type { HtmlReference } from './references.ts';
import { type Said, Scopes, staysAsItIs } from './scopes.ts';
import { htmlText } from './text.ts';
import { attributesOf, type HtmlAttribute, type HtmlToken, htmlTokens } from './tokens.ts';

/**
 * The blocks of a page that hold words, in order: its title, what its blocks hold, and attributes that people read, each behind the block
 * that it stands in. None are scripts, styles, code and `pre`, what says `translate="no"`, and what is in another language.
 * @param language of the page
 */
export function readHtml(source: string, language: 'vi' | 'en'): readonly DraftBlock[] {
  const reader = new PageReader(source, language);
  let at = 0;
  for (const token of htmlTokens(source)) {
    reader.text(at, token.start);
    reader.token(token);
    at = token.end;
  }
  reader.text(at, source.length);
  return reader.done();
}

/** An element that is passed over whole. */
type Opaque = { readonly name: string; readonly start: number; readonly isEndedByBlocks: boolean; depth: number };

class PageReader {
  readonly #source: string;
  readonly #language: 'vi' | 'en';
  readonly #scopes: Scopes;
  readonly #known: Map<string, HtmlReference | undefined> = new Map();
  readonly #knownInAttributes: Map<string, HtmlReference | undefined> = new Map();
  readonly #blocks: DraftBlock[] = [];
  #attributes: DraftBlock[] = [];
  #block: BlockWords;
  #opaque: Opaque | undefined;

  constructor(source: string, language: 'vi' | 'en') {
    this.#source = source;
    this.#language = language;
    this.#scopes = new Scopes(language);
    this.#block = this.#newBlock();
  }

  text(start: number, end: number): void {
    if (this.#opaque === undefined && !this.#scopes.isUntouched && start < end) this.#block.text(start, end);
  }

  token(token: HtmlToken): void {
    if (this.#opaque !== undefined && !this.#endsOpaque(this.#opaque, token)) return;
    if (token.is === 'start') this.#start(token);
    else if (token.is === 'end') this.#end(token);
    else if (token.is === 'raw' && token.name === 'title') this.#title(token);
  }

  done(): readonly DraftBlock[] {
    if (this.#opaque !== undefined) this.#block.gap(this.#opaque.start, this.#source.length);
    this.#endBlock();
    return this.#blocks;
  }

  #newBlock(): BlockWords {
    return new BlockWords(this.#source, this.#known);
  }

  #endBlock(): void {
    const block = this.#block.done(this.#scopes.kind);
    if (block !== undefined) this.#blocks.push(block);
    for (const attribute of this.#attributes) this.#blocks.push(attribute);
    this.#attributes = [];
    this.#block = this.#newBlock();
  }

  /** @returns whether the token is still to be dealt with: it ended the element by beginning or ending a block */
  #endsOpaque(opaque: Opaque, { is, name, start, end, isClosed }: HtmlToken): boolean {
    if (opaque.isEndedByBlocks && blockElements.has(name)) {
      this.#opaque = undefined;
      this.#block.gap(opaque.start, start);
      return true;
    }
    if (name !== opaque.name || is === 'raw') return false;
    if (is === 'start' && !isClosed) opaque.depth += 1;
    if (is === 'end') opaque.depth -= 1;
    if (opaque.depth > 0) return false;
    this.#opaque = undefined;
    this.#block.gap(opaque.start, end);
    return false;
  }

  #start(token: HtmlToken): void {
    const { name, start, end, isClosed } = token;
    const attributes = attributesOf(this.#source, token);
    const said = this.#saidBy(attributes);
    if (blockElements.has(name)) {
      this.#endBlock();
      if (!voidElements.has(name)) this.#scopes.start(name, said);
      this.#readAttributes(token, attributes);
      return;
    }
    if (this.#scopes.isUntouched) return;
    this.#readAttributes(token, attributes);
    if (name === 'br') {
      if (this.#block.lineBreak(start, end)) this.#endBlock();
    } else if (voidElements.has(name)) {
      if (opaqueElements.has(name)) this.#block.gap(start, end);
    } else if (opaqueElements.has(name) || staysAsItIs(said, this.#language) === true) {
      if (isClosed && !opaqueWords.has(name)) this.#block.gap(start, end);
      else
        this.#opaque = { name, start, isEndedByBlocks: !opaqueElements.has(name) || opaqueWords.has(name), depth: 1 };
    } else this.#block.open(name, start, end);
  }

  /** A title holds references, but no markup. */
  #title({ start, end }: HtmlToken): void {
    if (this.#scopes.isUntouched) return;
    const words = new WordsWriter(this.#source);
    htmlText(this.#source, words, this.#known).put(start, end);
    words.mark('attribute', { start, end, from: 0 });
    this.#blocks.push({ ...this.#scopes.kind, start, end, words: words.done() });
  }

  #end({ name, start, end }: HtmlToken): void {
    if (blockElements.has(name)) {
      this.#endBlock();
      this.#scopes.end(name);
    } else if (!this.#scopes.isUntouched && !voidElements.has(name)) this.#block.close(name, start, end);
  }

  #saidBy(attributes: readonly HtmlAttribute[]): Said {
    const value = (wanted: string): string | undefined => this.#valueOf(attributes.find(({ name }) => name === wanted));
    const [translate, lang, classes] = [value('translate'), value('lang') ?? value('xml:lang'), value('class')];
    return {
      ...(translate === undefined ? {} : { translate }),
      ...(lang === undefined ? {} : { lang }),
      ...(classes === undefined ? {} : { class: classes }),
    };
  }

  #valueOf(attribute: HtmlAttribute | undefined): string | undefined {
    return attribute && this.#source.slice(attribute.start, attribute.end);
  }

  #readAttributes(token: HtmlToken, attributes: readonly HtmlAttribute[]): void {
    if (this.#scopes.isUntouched) return;
    const value = (wanted: string): string =>
      (this.#valueOf(attributes.find(({ name }) => name === wanted)) ?? '').trim().toLowerCase();
    const isShown = token.name === 'meta' && (shownMeta.has(value('name')) || shownMeta.has(value('property')));
    const isButton = token.name === 'input' && buttonInputs.has(value('type'));
    for (const attribute of attributes) {
      const isRead = hasWordsIn(token.name, attribute.name);
      const isContent = (isShown && attribute.name === 'content') || (isButton && attribute.name === 'value');
      if (isRead || isContent) this.#addAttribute(token, attribute);
    }
  }

  #addAttribute({ start: tagStart, end: tagEnd }: HtmlToken, { start, end }: HtmlAttribute): void {
    const words = new WordsWriter(this.#source);
    htmlText(this.#source, words, this.#knownInAttributes, true).put(start, end);
    words.mark('attribute', { start: tagStart, end: tagEnd, from: 0 });
    this.#attributes.push({ kind: 'caption', start, end, words: words.done() });
  }
}
