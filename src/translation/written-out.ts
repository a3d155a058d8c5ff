import type { Glossary } from '../glossary/index.ts';
import { referenceWriter } from './reference-writer.ts';
import { resolveReferences } from './references.ts';
import { type KeptStretch, type RenderedEnglish, renderEnglish } from './render-english.ts';

/** What to put in place of `start` to `end` in written-out English. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The English of units as a reader sees it, references written out; a faulty reference stays as it is written. */
export function writeOut(englishes: readonly string[], glossary: Glossary): readonly RenderedEnglish[] {
  const references = englishes.map((en) => resolveReferences(en, glossary).value);
  const write = referenceWriter(references.flat());
  return englishes.map((en, index) => renderEnglish(en, references[index] ?? [], write));
}

/**
 * Makes edits of the written-out English in what a person wrote. Edits ascend and do not overlap.
 * @returns undefined where an edit touches what a reference stands for: its concept would have to be changed
 */
export function editWritten(
  written: string,
  { kept }: Pick<RenderedEnglish, 'kept'>,
  edits: readonly Edit[],
): string | undefined {
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    const stretch = kept.find((each) => each.start <= start && end <= each.start + each.length);
    if (stretch === undefined) return undefined;
    const from = writtenAt(stretch, start);
    result += written.slice(at, from) + text;
    at = writtenAt(stretch, end);
  }
  return result + written.slice(at);
}

/** The offset in the written English of one in the written-out English; what a reference stands for is found at the reference. */
export function writtenOffset({ kept }: Pick<RenderedEnglish, 'kept'>, offset: number): number {
  const before = kept.findLast(({ start }) => start <= offset);
  if (before === undefined) return 0;
  return before.written + Math.min(offset - before.start, before.length);
}

function writtenAt({ start, written }: KeptStretch, offset: number): number {
  return written + offset - start;
}
