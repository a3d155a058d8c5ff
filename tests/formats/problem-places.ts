import type { FormatProblem } from '../../src/formats/format-problem.ts';

/** A text without its marks ⟦, and the line and column of each: places are marked in a test, never counted. */
export function withPlaces(marked: string): { readonly text: string; readonly places: readonly string[] } {
  const pieces = marked.split('⟦');
  const places = pieces.slice(0, -1).map((_, index) => {
    const lines = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  });
  return { text: pieces.join(''), places };
}

/** Where a problem stands, in the same form. */
export function placeOf({ place }: Pick<FormatProblem, 'place'>): string {
  return `${place.line}:${place.column}`;
}

/** A problem without its place. */
export function factsOf({ place, ...facts }: FormatProblem): Omit<FormatProblem, 'place'> {
  return facts;
}
