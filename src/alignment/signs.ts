import type { Symbols } from '../model/symbols.ts';
import type { Value } from '../model/value.ts';
import { asEnglishTells, type ValueReader } from '../values/index.ts';

/** What both languages write alike: the same words of it on both sides are counterparts. */
export type ReadSigns = (text: string, put: (word: string) => void) => void;

/**
 * Reads figures by their digits (1.069 and 1,069), values by what they are (15/7/2018 and July 15, 2018), document numbers, and the marks
 * that a translation keeps: question and exclamation marks, quotation marks, brackets, colons.
 */
export function signReader(reader: ValueReader, symbols: Symbols): ReadSigns {
  const told = asEnglishTells(symbols);
  return (text, put) => {
    for (const mark of keptMarks) if (mark.pattern.test(text)) put(mark.word);
    if (!/\d/.test(text)) return;
    for (const [figure] of text.matchAll(figures)) put(`figure ${figure.replace(/[.,]/g, '')}`);
    for (const { value } of reader.read(text)) {
      const key = valueKey(told(value));
      if (key !== undefined) put(key);
    }
  };
}

const figures = /\d+(?:[.,]\d+)*/g;

const keptMarks = [
  { word: 'sign ?', pattern: /\?/ },
  { word: 'sign !', pattern: /!/ },
  { word: 'sign "', pattern: /["“”«»]/ },
  { word: 'sign (', pattern: /\(/ },
  { word: 'sign :', pattern: /:(?!\d)/ },
  { word: 'sign ;', pattern: /;/ },
  { word: 'sign %', pattern: /%/ },
  { word: 'sign …', pattern: /…|\.\.\./ },
] as const;

/** What says how a value is written, not what it is. */
const manner: ReadonlySet<string> = new Set(['lastPlace', 'fromTo', 'bound', 'word']);

/** A number is known by its digits already, unless it was written in words or scaled. */
function valueKey(value: Value): string | undefined {
  const fields = Object.entries(value).filter(([name]) => !manner.has(name));
  return `value ${fields
    .map(([name, field]) => `${name}=${typeof field === 'object' ? JSON.stringify(field) : String(field)}`)
    .sort()
    .join(' ')}`;
}
