import { replaceSegments } from '../document/index.ts';
import type { ArticleContent, ArticleUnit } from './article-content.ts';

/** The article in English: the source with each segment replaced, all else as it was. What is not sure is marked in a comment. */
export function englishDocument({ document, units }: ArticleContent): string {
  return replaceSegments(document, new Map([...units].map(([place, unit]) => [place, englishOf(unit)])));
}

function englishOf({ id, vi, en, status }: ArticleUnit): string {
  if (en === undefined) return `${vi} <!-- songngu: ${id} not translated -->`;
  return status === 'stale' ? `${en} <!-- songngu: ${id} stale -->` : en;
}
