import type { SegmentId } from '../../../model/segment.ts';

/** Word hides bookmarks that begin so, and keeps them where the words around them are edited, moved or cut. */
const opening = '_songngu_';
const pattern = /^_songngu_(p\d+s\d+[a-z]*)_(vi|en)$/;

/** A bookmark at a piece: it begins there, and ends before the next one begins. */
export function bookmarkName(id: SegmentId, language: 'vi' | 'en'): string {
  return `${opening}${id}_${language}`;
}

export function readBookmark(name: string): { readonly id: SegmentId; readonly language: 'vi' | 'en' } | undefined {
  const [, id, language] = pattern.exec(name) ?? [];
  return id === undefined ? undefined : { id: id as SegmentId, language: language === 'en' ? 'en' : 'vi' };
}
