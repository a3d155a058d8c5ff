import type { Glossary } from '../../glossary/index.ts';
import type { SegmentId } from '../../model/segment.ts';
import { editWritten, readUnits, type UnitsSource, writeOut, writeUnitEdits } from '../../translation/index.ts';
import type { Mending, Rewriting } from './sheet.ts';

/** Fixes in a units.yaml. What a reference stands for is not touched: that would be the glossary's to change. */
export function unitsMending(source: UnitsSource, glossary: Glossary): Mending {
  return {
    file: source.file,
    before: source.text,
    edited: (unit, edits) => {
      const text = unit.written && editWritten(unit.written.text, unit.written, edits);
      const [rendered] = text === undefined ? [] : writeOut([text], glossary);
      if (text === undefined || rendered === undefined) return undefined;
      const { kept } = rendered;
      return { ...unit, pair: { ...unit.pair, en: rendered.text }, written: { text, kept } };
    },
    after: (rewritings) => textAfter(source, rewritings, glossary),
  };
}

/** Read back before it is trusted: what YAML allows is more than splicing can foresee. */
function textAfter(
  { file, text }: UnitsSource,
  rewritings: readonly Rewriting[],
  glossary: Glossary,
): string | undefined {
  const asked = rewritings.map(({ unit, written }) => ({ id: unit.pair.id as SegmentId, en: written })); // it was read from this file
  const after = writeUnitEdits(
    text,
    asked.map((edit) => ({ kind: 'english', ...edit })),
  );
  if (after === undefined) return undefined;
  const { value } = readUnits(file, new TextEncoder().encode(after), glossary);
  const now = new Map(value?.value.units.map(({ id, en }) => [id, en]));
  return asked.every(({ id, en }) => now.get(id) === en) ? after : undefined;
}
