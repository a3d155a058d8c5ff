import { matchKey, searchKey } from '../text/index.ts';
import { withoutSlots } from './template.ts';

/** The key under which spellings of one word are the same, in either language. */
export function foldedKey(text: string): string {
  return matchKey(plainQuotes(withoutSlots(text)));
}

/** The same without diacritics: how a person types without a Vietnamese keyboard. */
export function tonelessKey(text: string): string {
  return searchKey(plainQuotes(withoutSlots(text)));
}

/** The folded key of a term with its slots: `UBND {place}` and `ubnd {place?}` are one, `UBND` is another. */
export function templateKey(text: string): string {
  return matchKey(plainQuotes(text.replaceAll('?}', '}')));
}

/** People’s and People's are one word. */
function plainQuotes(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'");
}
