import {
  CODE_BITS,
  CODE_MASK,
  foldedSigns,
  foldedUnits,
  foldUnit,
  markKey,
  PLAIN,
  TONE_MASK,
  TWO_TONES,
  unitClass,
  wordKey,
} from './fold.ts';
import { HALF, otherSpelling, type Packed, PackedTable, packKey, SIGN } from './packed-words.ts';
import { characterLength, wordEnd } from './tokens.ts';

/** No word or sign has this number. */
const NONE = 0;

const none: Int32Array = new Int32Array(0);
/** Stands in no word. */
const between = '\n';

/**
 * The words and signs of a text in a row: `symbols[i]` stands at `starts[i] .. ends[i]`, for i from `first` on, `length` of them. One that
 * the vocabulary lacks has the number 0. The arrays may hold other rows as well.
 */
export type WordRow = {
  readonly symbols: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly first: number;
  readonly length: number;
};

/** A row from 0 on that is filled again and again. */
export type SymbolRun = { symbols: Int32Array; starts: Int32Array; ends: Int32Array; length: number };

export function emptyRun(): SymbolRun {
  return { symbols: new Int32Array(256), starts: new Int32Array(256), ends: new Int32Array(256), length: 0 };
}

/**
 * Numbers words and signs, from 1 up. Two get one number when they have one key (`tokens`).
 *
 * A word of up to ten plain letters is packed into two integers and its tone, straight from the UTF-16 units, so no
 * string is made and no two words can be taken for each other. Both spellings of kỹ/kĩ are entered. Any other word goes
 * by its key. What this gains is measured in bench/matching.ts.
 */
export class Vocabulary {
  /** How many rows `rows` gives. */
  static readonly rowCount = 4;

  #table: PackedTable = new PackedTable();
  /** The words that cannot be packed, by key. */
  readonly #others: Map<string, number> = new Map();
  #longestOther = 0;
  #size = 0;
  readonly #opened: OpenedText = new OpenedText();

  /** One that knows what the one knew whose rows these are. */
  static of([cells = none, sizes = none, numbers = none, units = none]: readonly Int32Array[]): Vocabulary {
    const vocabulary = new Vocabulary();
    const [size = 0, taken = 0] = sizes;
    vocabulary.#table = new PackedTable(cells, taken);
    vocabulary.#size = size;
    const keys =
      numbers.length === 0 ? [] : Buffer.from(Uint16Array.from(units).buffer).toString('utf16le').split(between);
    keys.forEach((key, index) => {
      vocabulary.#others.set(key, numbers[index] ?? NONE);
      vocabulary.#longestOther = Math.max(vocabulary.#longestOther, key.length);
    });
    return vocabulary;
  }

  /** All that it knows, for `of`: its table, its sizes, and the numbers and the units of the words that cannot be packed. */
  rows(): readonly Int32Array[] {
    const { cells, taken } = this.#table;
    const units = [...this.#others.keys()].join(between);
    return [
      cells,
      Int32Array.of(this.#size, taken),
      Int32Array.from(this.#others.values()),
      Int32Array.from({ length: units.length }, (_, index) => units.charCodeAt(index)),
    ];
  }

  /** The highest number given. */
  get size(): number {
    return this.#size;
  }

  /** Reads a text and numbers what is new in it. */
  learn(text: string, run: SymbolRun): void {
    this.#add(text, run, 0, true);
  }

  /** Reads a text; what is new in it has no number. */
  read(text: string, run: SymbolRun): void {
    this.#add(text, run, 0, false);
  }

  /** Reads a text behind what the row already holds. */
  readOn(text: string, run: SymbolRun): void {
    this.#add(text, run, run.length, false);
  }

  #add(text: string, run: SymbolRun, from: number, learns: boolean): void {
    const opened = this.#opened;
    opened.open(text);
    const { units } = opened;
    const folds = foldedUnits;
    const { space, mark } = unitClass;
    const table = this.#table;
    const length = text.length;
    let count = from;
    let at = 0;
    while (at < length) {
      const start = at;
      let folded = folds[units[at++] ?? 0] ?? 0;
      if (folded === space) continue;
      let symbol = NONE;
      if (folded >= PLAIN) {
        let low = folded & CODE_MASK;
        let high = 0;
        let tones = folded & TONE_MASK;
        folded = folds[units[at] ?? 0] ?? 0;
        for (const stop = start + HALF; folded >= PLAIN && at < stop; ) {
          low = (low << CODE_BITS) | (folded & CODE_MASK);
          tones += folded & TONE_MASK;
          folded = folds[units[++at] ?? 0] ?? 0;
        }
        for (const stop = start + 2 * HALF; folded >= PLAIN && at < stop; ) {
          high = (high << CODE_BITS) | (folded & CODE_MASK);
          tones += folded & TONE_MASK;
          folded = folds[units[++at] ?? 0] ?? 0;
        }
        if (folded < space || folded >= PLAIN || tones >= TWO_TONES) {
          at = wordEnd(text, start);
          symbol = this.#word(text.slice(start, at), learns);
        } else {
          symbol = table.get(low, high, tones);
          if (symbol === NONE && learns) symbol = this.#addPacked({ low, high, tones });
        }
      } else if (folded === mark) {
        const low = SIGN | (foldedSigns[units[start] ?? 0] ?? 0);
        symbol = table.get(low, 0, 0);
        if (symbol === NONE && learns) symbol = this.#addPacked({ low, high: 0, tones: 0 });
      } else {
        folded = foldUnit(units[start] ?? 0);
        if (folded === unitClass.ignored || folded === space) continue;
        if (folded >= PLAIN || folded === mark) {
          at = start; // a unit not seen before: now it has been
          continue;
        }
        at = folded === unitClass.other ? wordEnd(text, start) : start + characterLength(text, start);
        symbol = this.#wordOrSign(text.slice(start, at), folded, learns);
      }
      if (count === run.symbols.length) grow(run);
      run.symbols[count] = symbol;
      run.starts[count] = start;
      run.ends[count++] = at;
    }
    run.length = count;
  }

  #wordOrSign(found: string, folded: number, learns: boolean): number {
    return folded === unitClass.other ? this.#word(found, learns) : this.#sign(found, learns);
  }

  #sign(sign: string, learns: boolean): number {
    const low = SIGN | (markKey(sign).codePointAt(0) ?? 0);
    return this.#table.get(low, 0, 0) || (learns ? this.#addPacked({ low, high: 0, tones: 0 }) : NONE);
  }

  /** A word that could not be packed as it stands. In normal form it perhaps can. */
  #word(word: string, learns: boolean): number {
    if (!learns && isLongerThan(word, UNITS_A_LETTER * Math.max(this.#longestOther, 2 * HALF))) return NONE;
    const key = wordKey(word);
    const packed = packKey(key);
    if (packed === undefined) return this.#others.get(key) ?? (learns ? this.#addOther(key) : NONE);
    return this.#table.get(packed.low, packed.high, packed.tones) || (learns ? this.#addPacked(packed) : NONE);
  }

  #addPacked(word: Packed): number {
    this.#size++;
    this.#table.set(word, this.#size);
    const other = otherSpelling(word);
    if (other !== undefined) this.#table.set(other, this.#size);
    return this.#size;
  }

  #addOther(key: string): number {
    this.#size++;
    this.#others.set(key, this.#size);
    this.#longestOther = Math.max(this.#longestOther, key.length);
    return this.#size;
  }
}

/** A text, its units copied into a typed array, which is read three times as fast as a string, with a space behind the last. */
export class OpenedText {
  text = '';
  units: Uint16Array = new Uint16Array(1 << 12);
  #bytes: Buffer = Buffer.from(this.units.buffer);

  open(text: string): void {
    if (text.length >= this.units.length) {
      this.units = new Uint16Array(2 ** (32 - Math.clz32(text.length)));
      this.#bytes = Buffer.from(this.units.buffer);
    }
    this.#bytes.write(text, 0, 'utf16le');
    this.units[text.length] = 0x20;
    this.text = text;
  }
}

function grow(run: SymbolRun): void {
  run.symbols = twiceAsLong(run.symbols);
  run.starts = twiceAsLong(run.starts);
  run.ends = twiceAsLong(run.ends);
}

function twiceAsLong(array: Int32Array): Int32Array {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}

/** A letter of a key comes from no more units of a text than this: the letter, its shape, its tone and one to spare. */
const UNITS_A_LETTER = 4;

/** Whether a word has more than `units` units that count. Keys of endless words are not worth making. */
function isLongerThan(word: string, units: number): boolean {
  let counted = 0;
  for (let at = 0; at < word.length && counted <= units; at++) {
    if (foldUnit(word.charCodeAt(at)) !== unitClass.ignored) counted++;
  }
  return counted > units;
}
