import { isDeepStrictEqual } from 'node:util';
import { readYaml } from '../glossary/source.ts';
import type { UnitEdit, UnitLists } from './unit-edits.ts';
import type { UnitsSource } from './units-file.ts';
import { unitsFileSchema } from './units-schema.ts';
import { writeUnitEdits } from './write-units.ts';

/**
 * The text of a units file after edits that make it hold `lists`; undefined where it is laid out in a way that cannot be edited. Read back
 * before it is trusted: what YAML allows is more than splicing can foresee, and a person's work is at stake.
 */
export function unitsTextAfter(
  { file, text }: Pick<UnitsSource, 'file' | 'text'>,
  edits: readonly UnitEdit[],
  { units, attic = [] }: UnitLists,
): string | undefined {
  if (edits.length === 0) return text;
  const written = writeUnitEdits(text, edits);
  if (written === undefined) return undefined;
  const read = readYaml(file, new TextEncoder().encode(written), unitsFileSchema).value?.value;
  const isAsMeant = isDeepStrictEqual({ units: read?.units, attic: read?.attic ?? [] }, { units, attic });
  return isAsMeant ? written : undefined;
}
