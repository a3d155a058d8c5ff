import { indefiniteArticle, pluralOf } from '../../text/index.ts';
import type { Edit } from './english-side.ts';

/** How a name is written: as it is, or more than one of them. */
const forms: readonly ((en: string) => string)[] = [(en) => en, pluralOf];

/** The places where an English name stands, in one form; those of the first form that stands at all. */
export function namePlaces(text: string, en: string, now: string): readonly Edit[] {
  for (const form of forms) {
    const places = placesOf(text, form(en));
    if (places.length > 0) return places.map((place) => editFor(text, place, form(now)));
  }
  return [];
}

type Place = { readonly start: number; readonly end: number };

function placesOf(text: string, name: string): readonly Place[] {
  const [plain, wanted] = [folded(text), folded(name)];
  const places: Place[] = [];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)))
      places.push({ start: at, end });
  }
  return places;
}

/** Letter by letter, so that places stay: capitals at the beginning of a sentence, and either apostrophe. */
function folded(text: string): string {
  return text.replaceAll('’', "'").replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

const articleBefore = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu;

/** As the name before it was: with its capital and its apostrophe, behind the article that it takes. */
function editFor(text: string, { start, end }: Place, now: string): Edit {
  const was = text.slice(start, end);
  const isCapital = /^\p{Lu}/u.test(was);
  const curled = was.includes('’') ? now.replaceAll("'", '’') : now;
  const put = isCapital ? `${curled.charAt(0).toUpperCase()}${curled.slice(1)}` : curled;
  const [whole = '', article, space = ' '] = articleBefore.exec(text.slice(0, start)) ?? [];
  if (article === undefined) return { start, end, text: put };
  const other = indefiniteArticle(now);
  const written = /^A/.test(article) ? `A${other.slice(1)}` : other;
  return { start: start - whole.length, end, text: `${written}${space}${put}` };
}
