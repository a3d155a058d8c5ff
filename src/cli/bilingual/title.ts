import type { SourceDocument } from '../../document/index.ts';

/** The first heading, or the first line of all. */
export function titleOf({ segments }: SourceDocument): string | undefined {
  const heading = segments.find(({ kind }) => kind === 'heading') ?? segments[0];
  return heading?.text.replaceAll('\uFFFC', '').trim();
}
