import type { SourceDocument } from '../document/index.ts';
import { holdsMarkdown } from './bilingual/segment-text.ts';

/** Links by reference need their definitions, which stand between the blocks. */
export function linkDefinitions(document: SourceDocument): string[] {
  if (!holdsMarkdown(document)) return [];
  const { source, blocks } = document;
  const between = [0, ...blocks.map(({ end }) => end)].map((from, index) => source.slice(from, blocks[index]?.start));
  return between.flatMap((text) => text.match(/^ {0,3}\[(?!\^)[^\]\r\n]+\]:[ \t]*\S[^\r\n]*/gm) ?? []);
}
