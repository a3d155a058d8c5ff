import { escapeMarkup } from '../../page/index.ts';
import type { TermInUnit } from './unit.ts';

/** The terms of a page, in Vietnamese alphabetical order, each where what refers to it leads. */
export function termList(terms: ReadonlyMap<string, TermInUnit>, title: string): string {
  const { compare } = new Intl.Collator('vi');
  const entries = [...terms].sort(([, a], [, b]) => compare(a.vi, b.vi));
  const written = entries.map(([id, { vi, en, isOpen }]) => {
    const english = escapeMarkup(en.join(' / ')) + (isOpen ? '?' : '');
    return `<div id="${id}"><dt lang="vi">${escapeMarkup(vi)}</dt><dd lang="en">${english}</dd></div>`;
  });
  return `<section id="terms" aria-labelledby="terms-title"><h2 id="terms-title">${escapeMarkup(title)}</h2>\n<dl>\n${written.join('\n')}\n</dl></section>`;
}
