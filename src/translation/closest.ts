import { distance } from 'fastest-levenshtein';
import type { Glossary } from '../glossary/index.ts';

/** The choice that a slip of the keyboard explains best: at most a third of the letters wrong. */
export function closest(word: string, choices: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly choice: string; readonly edits: number } | undefined;
  for (const choice of choices) {
    if (Math.abs(choice.length - word.length) > allowed) continue;
    const edits = distance(word.toLowerCase(), choice.toLowerCase());
    if (edits <= allowed && (best === undefined || edits < best.edits)) best = { choice, edits };
  }
  return best?.choice;
}

/** The concept whose id a wrong one comes closest to. */
export function closestConcept(id: string, glossary: Glossary): string | undefined {
  return closest(id, conceptIds(glossary));
}

function* conceptIds(glossary: Glossary): Iterable<string> {
  for (const concept of glossary.concepts()) yield concept.id;
}
