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

const kinds: ReadonlySet<string> = new Set(['before', 'after', 'with', 'topic']);

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
    } else if (piece === 'start' || piece === 'end' || piece === 'default') {
      conditions.push({ kind: piece, words: [] });
    } else if (last !== undefined && last.words.length > 0) {
      const [first = '', ...others] = piece.split(',');
      last.words[last.words.length - 1] += ` ${first}`;
      last.words.push(...others);
    }
  }
  return conditions.map(({ kind: name, words }) => ({ kind: name, words: words.map(matchKey) }));
}
