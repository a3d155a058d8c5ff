import type { UnitFormat } from './unit-format.ts';
import { xliff2Handler } from './xliff-2/read.ts';
import { writeXliff2 } from './xliff-2/write.ts';
import { xmlUnitReader } from './xml-units.ts';

/** XLIFF 2.1, core with the glossary and metadata modules. Reads 2.0 too, and holds both against the rules of the standard. */
export const xliff21: UnitFormat = { reader: (file) => xmlUnitReader(file, xliff2Handler), write: writeXliff2 };
