import { endedBy, kindsOfBlocks, untouchedBlocks } from './elements.ts';

/** A block that is open, with what holds within it. */
type Scope = {
  readonly name: string;
  readonly isUntouched: boolean;
  readonly kind: (typeof kindsOfBlocks)[string] | undefined;
};

/** What an element says of its own words: that they are to be translated or not, and their language. */
export type Said = Readonly<Partial<Record<'translate' | 'class' | 'lang', string>>>;

/** The blocks that are open at a place of a page. */
export class Scopes {
  readonly #open: Scope[] = [];
  /** How many of each name are open: an end tag without its start is passed over at once, however deep the nesting. */
  readonly #counts: Map<string, number> = new Map();
  readonly #language: 'vi' | 'en';

  /** @param language of the page, as the caller has it: pages often say another of themselves */
  constructor(language: 'vi' | 'en') {
    this.#language = language;
  }

  get kind(): (typeof kindsOfBlocks)[string] {
    return this.#open.at(-1)?.kind ?? { kind: 'sentence' };
  }

  /** Whether words here stay as they are. */
  get isUntouched(): boolean {
    return this.#open.at(-1)?.isUntouched ?? false;
  }

  start(name: string, said: Said): void {
    for (let top = this.#open.at(-1); top && endedBy[top.name]?.has(name); top = this.#open.at(-1)) this.#pop();
    const outer = this.#open.at(-1);
    const isUntouched = untouchedBlocks.has(name) || this.#staysAsItIs(name, said);
    this.#open.push({ name, isUntouched, kind: kindsOfBlocks[name] ?? outer?.kind });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  end(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }

  /** Whether words in an element stay as they are: where it or one around it asks for that, or they are in another language than the page's. */
  #staysAsItIs(name: string, said: Said): boolean {
    return (
      staysAsItIs(name === 'html' || name === 'body' ? { ...said, lang: '' } : said, this.#language) ?? this.isUntouched
    );
  }

  #pop(): string | undefined {
    const name = this.#open.pop()?.name;
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    return name;
  }
}

/** Whether an element asks that its words stay as they are, or are translated; undefined where it says nothing of it. */
export function staysAsItIs(
  { translate, lang = '', class: classes = '' }: Said,
  language: 'vi' | 'en',
): boolean | undefined {
  if (translate !== undefined) return translate.toLowerCase() === 'no';
  if (/(?:^|\s)notranslate(?:\s|$)/.test(classes)) return true;
  return lang === '' ? undefined : lang.slice(0, 2).toLowerCase() !== language;
}
