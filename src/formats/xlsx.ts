import type { GlossaryFormat } from './format.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

/** The workbooks of Excel, LibreOffice and Google Sheets (ECMA-376). */
export const xlsx: GlossaryFormat = { name: 'xlsx', extension: '.xlsx', write: writeXlsx, read: readXlsx };
