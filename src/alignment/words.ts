/** Numbers words, from 0 up, in the order in which they come. */
class WordNumbers {
  readonly #numbers: Map<string, number> = new Map();
  readonly words: string[] = [];

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }
}

/**
 * The words of all sentences of one side, as numbers in a row: those of sentence s are `words[starts[s]] .. words[starts[s + 1]]`.
 * A “word” is whatever can have a counterpart on the other side: a word, a name, a figure, a value, a sign, a trait.
 */
export type Side = {
  readonly numbers: WordNumbers;
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** UTF-16 units of each sentence. */
  readonly lengths: Float64Array;
  /** How often each word is there. */
  readonly counts: Int32Array;
};

/** Says the words of a sentence, one by one. */
export type ReadWords = (text: string, put: (word: string) => void) => void;

export function readSide(
  sentences: readonly { readonly text: string; readonly traits?: readonly string[] }[],
  read: ReadWords,
): Side {
  const numbers = new WordNumbers();
  const words: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const put = (word: string): void => {
    words.push(numbers.numberOf(word));
  };
  sentences.forEach(({ text, traits = [] }, index) => {
    read(text, put);
    for (const trait of traits) put(`trait ${trait}`);
    starts[index + 1] = words.length;
  });
  const counts = new Int32Array(numbers.words.length);
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const lengths = Float64Array.from(sentences, ({ text }) => text.length);
  return withoutCommon({ numbers, words: Int32Array.from(words), starts, lengths, counts });
}

/** A word that stands in more of many sentences than this tells next to nothing, and is most of the work. */
const commonShare = 0.15;
const manySentences = 200;

function withoutCommon(side: Side): Side {
  const count = side.lengths.length;
  if (count < manySentences) return side;
  const { words, starts, counts } = side;
  const [kept, firsts] = [new Int32Array(words.length), new Int32Array(starts.length)];
  let size = 0;
  for (let sentence = 0; sentence < count; sentence++) {
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      if ((counts[word] ?? 0) <= commonShare * count) kept[size++] = word;
    }
    firsts[sentence + 1] = size;
  }
  return { ...side, words: kept.slice(0, size), starts: firsts };
}
