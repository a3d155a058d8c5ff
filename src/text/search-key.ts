import { markKey } from './fold.ts';

const ignorable = /[\p{M}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const otherD = /[đðɖ]/gu;
const slot = /\{[^{}]*\}/gu;

/** The text without diacritics, in lower case, with single spaces: what somebody types without a Vietnamese keyboard. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(ignorable, '')
    .toLowerCase()
    .replace(otherD, 'd')
    .replace(/[^\p{L}\p{N}\s]/gu, markKey)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** An ASCII name in kebab case: `Ủy ban nhân dân {place}` gives `uy-ban-nhan-dan`. Slots of a template are left out. */
export function slug(text: string): string {
  return searchKey(text.replace(slot, ' '))
    .replace(/'/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
