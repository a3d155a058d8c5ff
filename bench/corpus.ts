import { readFileSync } from 'node:fs';
import { tokens } from '../src/text/index.ts';

/** Documents and terms, as people write them and as peers that fold nothing are given them. */
export type Corpus = {
  readonly terms: readonly string[];
  readonly documents: readonly string[];
  readonly foldedTerms: readonly string[];
  readonly foldedDocuments: readonly string[];
};

const onsets = 'b c ch d đ g h kh l m n nh ng ph s t th tr v x'.split(' ');
const rimes =
  'an ang anh ao âm ân âu ăn ăng em iên iêu inh o oa oai oan oi ong ôi ôn ông ơi ơn u ua uân ung uôn uy uyên ư ưng ươi ương ai ay';
const toned = new Map(
  [
    'aàáảãạ',
    'ăằắẳẵặ',
    'âầấẩẫậ',
    'eèéẻẽẹ',
    'iìíỉĩị',
    'oòóỏõọ',
    'ôồốổỗộ',
    'ơờớởỡợ',
    'uùúủũụ',
    'ưừứửữự',
    'êềếểễệ',
    'yỳýỷỹỵ',
  ].map((row) => [row.charAt(0), row]),
);
const bodies = [
  ...[
    'ủy ban nhân dân',
    'hội đồng nhân dân',
    'ban dân tộc',
    'sở nội vụ',
    'phòng dân tộc',
    'đảng bộ',
    'tỉnh ủy',
    'huyện ủy',
    'ban chỉ đạo',
  ],
  ...[
    'chương trình mục tiêu quốc gia',
    'nghị quyết',
    'quyết định',
    'kế hoạch',
    'đề án',
    'chính sách',
    'ban tổ chức',
    'ban tuyên giáo',
  ],
];
const newPlacement = new Map(
  ['òaoà', 'óaoá', 'ỏaoả', 'õaoã', 'ọaoạ', 'ùyuỳ', 'úyuý', 'ủyuỷ', 'ũyuỹ', 'ụyuỵ'].map((p) => [
    p.slice(0, 2),
    p.slice(2),
  ]),
);

/** mulberry32: small, fast, and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function withTone(rime: string, tone: number): string {
  const at = Math.max(rime.search(/[ăâêôơư](?!.*[ăâêôơư])/u), 0) || rime.search(/[aăâeêioôơuưy]/u);
  return rime.slice(0, at) + (toned.get(rime.charAt(at))?.charAt(tone) ?? rime.charAt(at)) + rime.slice(at + 1);
}

function allSyllables(): string[] {
  return rimes
    .split(' ')
    .flatMap((rime) => onsets.flatMap((o) => [0, 1, 2, 3, 4, 5].map((t) => o + withTone(rime, t))));
}

/** Few words are frequent and most are rare, as in any language. */
function zipf(next: () => number, words: readonly string[]): () => string {
  return () => words[Math.floor(words.length ** next()) - 1] ?? words[0] ?? '';
}

function shuffled(next: () => number, words: readonly string[]): string[] {
  return words
    .map((word) => ({ word, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word);
}

function makeTerms(next: () => number, word: () => string, count: number): string[] {
  const terms = new Set(bodies);
  while (terms.size < count) {
    const words = Array.from({ length: 2 + Math.floor(next() * 3) }, word).join(' ');
    terms.add(next() < 0.3 ? `${bodies[Math.floor(next() * bodies.length)]} ${words}` : words);
  }
  return [...terms];
}

function makeDocument(next: () => number, word: () => string, terms: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < 500; i++) {
    const roll = next();
    if (roll < 0.06) parts.push(terms[Math.floor(next() * terms.length)] ?? '');
    else if (roll < 0.1) parts.push(String(Math.floor(next() * 5000)));
    else parts.push(word());
    if (roll > 0.95) parts[parts.length - 1] += roll > 0.975 ? ',' : '.';
  }
  return parts.join(' ');
}

function write(next: () => number, folded: string): string {
  return folded
    .replace(/(?:^|\. )\p{Ll}/gu, (start) => start.toUpperCase())
    .replace(/\p{L}+/gu, (word) => (next() < 0.08 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .replace(/(?:[òóỏõọ]a|[ùúủũụ]y)(?!\p{L})/gu, (old) => (next() < 0.5 ? (newPlacement.get(old) ?? old) : old));
}

/** Made-up administrative text: real syllables and kinds of bodies, no real text. The same size gives the same corpus. */
export function makeCorpus(termCount: number, leastBytes: number): Corpus {
  const next = random(20_180_820);
  const word = zipf(next, shuffled(next, allSyllables()));
  const terms = makeTerms(next, word, termCount);
  const documents: string[] = [];
  const foldedDocuments: string[] = [];
  for (let bytes = 0; bytes < leastBytes; ) {
    const folded = makeDocument(next, word, terms);
    foldedDocuments.push(folded);
    documents.push(write(next, folded));
    bytes += Buffer.byteLength(folded);
  }
  return { terms, documents, foldedTerms: terms, foldedDocuments };
}

/** Real text, a JSON object with a `text` a line. The terms are stretches of it. */
export function readCorpus(path: string, termCount: number): Corpus {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const documents = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
  const foldedDocuments = documents.map((text) =>
    tokens(text)
      .map(({ key }) => key)
      .join(' '),
  );
  const terms = stretches(random(20_180_820), foldedDocuments, termCount);
  return { terms, documents, foldedTerms: terms, foldedDocuments };
}

function stretches(next: () => number, documents: readonly string[], count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const words = (documents[Math.floor(next() * documents.length)] ?? '').split(' ');
    const at = Math.floor(next() * words.length);
    const stretch = words.slice(at, at + 2 + Math.floor(next() * 3));
    if (stretch.length > 1 && stretch.every((word) => /\p{L}/u.test(word))) found.add(stretch.join(' '));
  }
  return [...found];
}
