/** UTF-16 units of a cell: what Excel holds; a file with more it calls damaged. */
export const longestCell = 32_767;

/** Rows of a sheet, the header among them: what Excel holds. */
export const mostRows = 1_048_576;

/** Cells of a sheet, the empty ones before a filled one counted: 27 columns for each of a million concepts. */
export const mostCells = 32_000_000;

/** UTF-16 units of all cells of a sheet together. Shared strings make many long cells of a small file. */
export const mostText = 512_000_000;
