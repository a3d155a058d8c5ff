import { type Glossary, type TermRole, withoutSlots } from '../glossary/index.ts';
import { withoutDiacritics } from '../text/index.ts';

/**
 * A query as a text would write it, its words replaced by the longest terms, heads of templates and words for levels that fold to them:
 * `ubnd tinh lang son` becomes `UBND tỉnh Lạng Sơn`. Undefined where that changes nothing.
 */
export function respelled(query: string, glossary: Glossary): string | undefined {
  const spellings = spellingsOf(glossary);
  const words = query.trim().split(/\s+/);
  const written: string[] = [];
  while (words.length > 0) {
    const count = longest(words, (piece) => spellingOf(piece, glossary, spellings) !== undefined);
    const piece = words.splice(0, Math.max(1, count)).join(' ');
    written.push(spellingOf(piece, glossary, spellings) ?? piece);
  }
  const text = written.join(' ');
  return text === query ? undefined : text;
}

/** How many of the first words make a piece that is known; 0 where none does. */
function longest(words: readonly string[], isKnown: (piece: string) => boolean): number {
  for (let count = words.length; count > 0; count--) if (isKnown(words.slice(0, count).join(' '))) return count;
  return 0;
}

function spellingOf(piece: string, glossary: Glossary, spellings: ReadonlyMap<string, string>): string | undefined {
  const spelling = spellings.get(folded(piece));
  if (spelling !== undefined) return spelling;
  const [hit] = glossary.find(piece, { limit: 0 }).exact;
  if (hit === undefined) return undefined;
  const { role, text, concept } = hit.term; // the English of a place is its name without diacritics
  return ofVietnamese.has(role) ? text : glossary.concept(concept)?.vi;
}

const ofVietnamese: ReadonlySet<TermRole> = new Set(['preferred', 'variant', 'acronym']);

/** What `find` does not know: what stands before the slots of templates, and words for levels. */
function spellingsOf(glossary: Glossary): ReadonlyMap<string, string> {
  const heads = [...glossary.terms()].flatMap(({ text }) => (text.includes('{') ? [withoutSlots(text)] : []));
  const levels = glossary.symbols.levels.flatMap(({ vi }) => vi);
  return new Map([...heads, ...levels].reverse().map((text) => [folded(text), text]));
}

const folded = (text: string): string => withoutDiacritics(text).toLowerCase();
