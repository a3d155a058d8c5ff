import { xmlText } from './xml.ts';

/** Whose comments are ours: those of anybody else are notes of a person. */
export const commentAuthor = 'Songngu';

/** A comment, a paragraph for each of its lines. */
export function commentXml(id: number, text: string): string {
  const paragraphs = text
    .split(/\r?\n/)
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`);
  return `<w:comment w:id="${id}" w:author="${commentAuthor}" w:initials="S">${paragraphs.join('')}</w:comment>`;
}
