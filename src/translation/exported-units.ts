import type { TermMark, UnitToWrite } from '../formats/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { Unit } from '../model/unit.ts';
import { referenceWriter } from './reference-writer.ts';
import { resolveReferences } from './references.ts';

/**
 * Units as other programs get them: a reference in the English is protected, and shown as what it stands for.
 * @param termsOf the terms in the Vietnamese of a unit, where they are to be marked
 */
export function unitsToExport(
  units: readonly Unit[],
  glossary: Glossary,
  termsOf: (unit: Unit) => readonly TermMark[],
): readonly UnitToWrite[] {
  const references = units.map(({ en = '' }) => resolveReferences(en, glossary).value);
  const show = referenceWriter(references.flat());
  return units.map((unit, index) => ({
    ...unit,
    codes: (references[index] ?? []).map((reference) => ({
      start: reference.start,
      end: reference.end,
      shown: show(reference),
    })),
    terms: termsOf(unit),
  }));
}
