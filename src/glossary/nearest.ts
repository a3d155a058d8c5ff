import { distance } from 'fastest-levenshtein';

/** The one of `choices` that a slip of the keyboard explains best: at most a third of the letters wrong. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly choice: string; readonly edits: number } | undefined;
  for (const choice of choices) {
    if (Math.abs(choice.length - word.length) > allowed) continue;
    const edits = distance(word.toLowerCase(), choice.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { choice, edits };
  }
  return best?.choice;
}
