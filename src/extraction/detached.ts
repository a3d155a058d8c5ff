/**
 * The same text as a string of its own. A slice of a document keeps the whole document in memory for as long as the slice lives, and
 * tallies live to the end of a run.
 */
export function detached(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
