import { annotations } from './annotations.ts';
import { codePoints, copies, originalData, subStates, subTypesOfCodes } from './code-attributes.ts';
import { fixedWhereOrdered, keptCodes, orderBegins, orderKept } from './code-order.ts';
import type { UnitConstraint } from './constraint.ts';
import { uniqueIds, uniqueOrder } from './ids.ts';
import { codePairs, markPairs } from './pairs.ts';

/** The rules on a unit that XLIFF 2.1 (OASIS Standard, core) adds to what may stand where. */
export const unitConstraints: readonly UnitConstraint[] = [
  uniqueIds,
  uniqueOrder,
  subStates,
  subTypesOfCodes,
  originalData,
  copies,
  codePoints,
  codePairs,
  markPairs,
  fixedWhereOrdered,
  orderBegins,
  orderKept,
  keptCodes,
  annotations,
];
