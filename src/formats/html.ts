import english from '../../translations/interface/en.yaml';
import vietnamese from '../../translations/interface/vi.yaml';
import type { Concept } from '../model/concept.ts';
import { escapedJson, escapeMarkup, framed, pageCode } from '../page/index.ts';
import type { Exported, ExportOptions, GlossaryFormat } from './format.ts';
import body from './page/body.html?raw';
import fold from './page/fold.js?raw';
import style from './page/page.css?raw';
import script from './page/page.js?raw';

/**
 * One page that is the whole glossary: searched as one types, in both languages, with or without diacritics. It asks nothing of the
 * network, and runs no script but its own. Concepts stand in it as JSON, in Vietnamese alphabetical order; what is seen of them is made in
 * the browser (page/page.js), as text and never as markup.
 */
export const html: GlossaryFormat = { name: 'html', extension: '.html', write };

function write(concepts: readonly Concept[], { title, date }: ExportOptions): Exported {
  const filled: Readonly<Record<string, string>> = {
    ...wordsOfPage(),
    ...pageCode(style, `${inOneScript(fold)}\n${inOneScript(script)}`),
    title: escapeMarkup(title),
    date: escapeMarkup(date),
    words: `${jsonStart('words')}${escapedJson({ en: english.page, vi: vietnamese.page })}</script>`,
  };
  return { content: pieces(filled, inVietnameseOrder(concepts)), leftOut: [] };
}

/** The modules of the page stand one after the other in its script. */
function inOneScript(module: string): string {
  return module.replace(/^import .*\n/gm, '').replace(/^export /gm, '');
}

/** The page's words as they stand before its script runs. */
function wordsOfPage(): Readonly<Record<string, string>> {
  const words = Object.entries(vietnamese.page as Readonly<Record<string, string>>); // sentences of translations/interface
  return Object.fromEntries(words.map(([key, word]) => [key, escapeMarkup(word)]));
}

function jsonStart(id: string): string {
  return `<script id="${id}" type="application/json">`;
}

/** The page cut at its placeholders: `%title%`. */
function* pieces(filled: Readonly<Record<string, string>>, concepts: readonly Concept[]): Generator<string> {
  const parts = framed(body, 'vi').split(/%(\w+)%/);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) yield part;
    else if (part === 'concepts') yield* jsonOf(concepts);
    else yield filled[part] ?? '';
  }
}

function* jsonOf(concepts: readonly Concept[]): Generator<string> {
  yield `${jsonStart('concepts')}[`;
  for (const [index, concept] of concepts.entries()) yield `${index === 0 ? '\n' : ',\n'}${escapedJson(concept)}`;
  yield '\n]</script>';
}

function inVietnameseOrder(concepts: readonly Concept[]): readonly Concept[] {
  const { compare } = new Intl.Collator('vi');
  return concepts.toSorted((a, b) => compare(a.vi, b.vi));
}
