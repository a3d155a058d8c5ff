/** What a spreadsheet takes for the start of a formula, in full width too. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before one that would be, and before one that begins like a
 * protected one, so that `withoutProtection` gives every cell back exactly.
 */
export function protectedCell(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

export function withoutProtection(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}
