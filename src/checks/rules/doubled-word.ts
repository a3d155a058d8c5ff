import type { Symbols } from '../../model/symbols.ts';
import { hasVietnameseLetters } from '../../text/index.ts';
import { type Check, type CheckedPair, type Found, inEachPair } from '../check.ts';
import { type Stretch, stretchesOf } from '../form/stretches.ts';

/**
 * The same word twice in a row: the the. Some words rightly stand twice (that that, had had: glossary/symbols/comparison.yaml), and so do
 * names (Tan Tan) and Vietnamese words that double. Wrong where a writer repeats a word for its weight.
 */
export const doubledWord: Check = {
  rule: 'doubled-word',
  severity: 'error',
  ...inEachPair((pair, { glossary }) => {
    return stretchesOf(pair.en, twice)
      .filter((stretch) => isSlip(stretch, pair, glossary.symbols.comparison.doubledWords))
      .map(foundAt);
  }),
  bad: [
    [{ vi: 'Hội nghị bàn về kế hoạch.', en: 'The conference discussed the the plan.' }],
    [{ vi: 'Đoàn đến xã vào buổi sáng.', en: 'The delegation came to to the commune in the morning.' }],
    [{ vi: 'Tỉnh đã hoàn thành mục tiêu.', en: 'The the province has met its target.' }],
    [{ vi: 'Các hộ được hỗ trợ.', en: 'Households households received support.' }],
    [{ vi: 'Xã đã hoàn thành hồ sơ.', en: 'The commune had had completed its files.' }],
    [{ vi: 'Đây là một việc lớn.', en: 'This is a a great task.' }],
  ],
  good: [
    [{ vi: 'Ông cho biết đã từng bị từ chối.', en: 'He said that he had had to refuse, and that that was right.' }],
    [{ vi: 'Xã Tân Tân có trường mới.', en: 'Tan Tan Commune has a new school.' }],
    [{ vi: 'Bốn, bốn và năm điểm.', en: 'Four, four and five points.' }],
    [{ vi: 'Việc này rất rất quan trọng.', en: 'This is very very important.' }],
    [{ vi: 'Nhóm “xanh xanh” đoạt giải.', en: 'The group “xanh xanh” won a prize.' }],
  ],
};

const twice = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu;

type Doubled = Symbols['comparison']['doubledWords'];

function isSlip(stretch: Stretch, { vi }: CheckedPair, allowed: Doubled): boolean {
  const { groups, text } = stretch;
  const [word = ''] = groups;
  const isName = /^\p{Lu}/u.test(text.slice(text.lastIndexOf(' ') + 1)) && /\p{Ll}/u.test(text);
  if (isName || hasVietnameseLetters(word) || isAllowed(stretch, word.toLowerCase(), allowed)) return false;
  return !vi.text.toLowerCase().includes(text.toLowerCase());
}

function isAllowed({ segment, at, text }: Stretch, word: string, allowed: Doubled): boolean {
  const next = /^\s+([\p{L}\p{M}]+)/u.exec(segment.text.slice(at + text.length))?.[1]?.toLowerCase() ?? '';
  return allowed.some(({ en, notBefore = [] }) => en === word && !notBefore.some((end) => isOrEnds(next, end)));
}

/** `-ed` stands for all words that end so. */
const isOrEnds = (word: string, end: string): boolean =>
  end.startsWith('-') ? word.endsWith(end.slice(1)) : word === end;

function foundAt({ start, end, text, groups: [word = ''], isPlain }: Stretch): Found {
  const first = text.slice(0, word.length);
  return {
    en: { start, end },
    facts: { word: first },
    ...(isPlain ? { fix: { edits: [{ start, end, text: first }] } } : {}),
  };
}
