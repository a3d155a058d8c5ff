import { type LexiconSense, type SenseCondition, wordClasses } from '../../model/lexicon.ts';
import { matchKey } from '../../text/index.ts';
import type { WrittenRow } from './lexicon-schema.ts';

/** A row of the lexicon as it serves: features and conditions taken apart. */
export function readSense(row: WrittenRow): LexiconSense {
  const found = wordClasses.find((name) => row[name] !== undefined);
  const { gram, when, note: _note, ...forms } = row;
  const others = Object.fromEntries(Object.entries(forms).filter(([key]) => key !== found));
  return {
    ...others,
    class: found ?? 'phrase',
    en: found === undefined ? '' : String(row[found]),
    gram: typeof gram === 'string' ? gram.split(' ') : [],
    when: typeof when === 'string' ? readConditions(when) : [],
  };
}

/** The pieces of a `when` that say nothing, for they begin like no condition: `befor:n`. */
export function strayConditions(written: string): readonly string[] {
  let isList = false;
  return written.split(' ').filter((piece) => {
    const [head = '', rest] = piece.split(/:(.*)/s);
    if (rest !== undefined) {
      isList = kinds.has(head);
      return !isList;
    }
    const isAlone = alone.has(piece);
    if (isAlone) isList = false;
    return !isAlone && !isList;
  });
}

/** The names that conditions begin with. */
export const conditionNames = ['before', 'after', 'with', 'start', 'end', 'capital', 'default'] as const;

const alone: ReadonlySet<string> = new Set(conditionNames.slice(3));

const kinds: ReadonlySet<string> = new Set(['before', 'after', 'with']);

/**
 * Conditions stand one after the other; a word without a colon goes on the list before it, for words have several syllables. Words are
 * folded as those of a text are.
 */
function readConditions(written: string): readonly SenseCondition[] {
  const conditions: { kind: SenseCondition['kind']; words: string[] }[] = [];
  for (const piece of written.split(' ')) {
    const [head = '', rest] = piece.split(/:(.*)/s);
    const last = conditions.at(-1);
    if (rest !== undefined && kinds.has(head)) {
      conditions.push({ kind: head as SenseCondition['kind'], words: rest.split(',') });
    } else if (piece === 'start' || piece === 'end' || piece === 'capital' || piece === 'default') {
      conditions.push({ kind: piece, words: [] });
    } else if (last !== undefined && last.words.length > 0) {
      const [first = '', ...others] = piece.split(',');
      last.words[last.words.length - 1] += ` ${first}`;
      last.words.push(...others);
    }
  }
  return conditions.map(({ kind: name, words }) => ({ kind: name, words: words.map(matchKey) }));
}
