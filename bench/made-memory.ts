import type { Glossary } from '../src/glossary/index.ts';

/** Draws numbers below a bound, the same in every run. */
export type Draw = (below: number) => number;

export function draws(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Vietnamese sentences, as many as are wanted. */
export type Sentences = () => string;

const joints =
  'của và về tại cho được các những trong đối_với theo từ với để là đã sẽ phải cần tiếp_tục tổ_chức thực_hiện nhằm do trên'
    .split(' ')
    .map((joint) => joint.replaceAll('_', ' '));
const bodies = ['UBND tỉnh', 'UBND huyện', 'Ban Dân tộc', 'Sở Y tế', 'HĐND tỉnh', 'Tỉnh ủy', 'Bộ Nội vụ'];
const figures: readonly ((draw: Draw) => string)[] = [
  (draw) => `ngày ${1 + draw(28)}/${1 + draw(12)}/${2010 + draw(16)}`,
  (draw) => `${2 + draw(998)} hộ nghèo`,
  (draw) => `${1 + draw(98)},${1 + draw(9)}%`,
  (draw) => `${1 + draw(900)} tỷ đồng`,
  (draw) => `Kế hoạch số ${1 + draw(400)}/KH-UBND`,
  (draw) => `giai đoạn ${2011 + 5 * draw(3)} - ${2015 + 5 * draw(3)}`,
];

/**
 * Sentences of terms of the glossary, figures and what joins them; some terms are as common as words of a language are, most are rare.
 * Lengths are those of news and reports: half have 16 to 38 words.
 */
export function madeSentences(glossary: Glossary, draw: Draw): Sentences {
  const terms = [...glossary.concepts()].map(({ vi }) => vi).filter((vi) => !vi.includes('{'));
  const shuffled = terms.map((term) => [draw(1 << 30), term] as const).sort(([a], [b]) => a - b);
  const common = (): string =>
    shuffled[Math.floor(shuffled.length ** ((1 + draw(1_000_000)) / 1_000_001)) - 1]?.[1] ?? '';
  const of = <T>(list: readonly T[]): T => list[draw(list.length)] as T; // drawn below its length
  return () => {
    const parts = [draw(3) === 0 ? of(bodies) : common()];
    const length = 2 + draw(5) + draw(5);
    for (let part = 0; part < length; part++) parts.push(of(joints), draw(4) === 0 ? of(figures)(draw) : common());
    const sentence = parts.join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  };
}

/** Sentences of texts, one an object a line with a `text`; when they are all told, again with every seventh word another. */
export function sentencesOf(lines: string, draw: Draw): Sentences {
  const sentences = lines
    .split('\n')
    .flatMap((line) => (line === '' ? [] : String(JSON.parse(line).text).split(/\n|(?<=[.!?;]) /)))
    .filter((sentence) => sentence.length > 15);
  const words = sentences.flatMap((sentence) => sentence.split(' '));
  let told = 0;
  return () => {
    const sentence = sentences[told++ % sentences.length] ?? '';
    return told <= sentences.length
      ? sentence
      : edited(sentence, Math.ceil(sentence.split(' ').length / 7), words, draw);
  };
}

/** The sentence with so many words changed, left out or put in. */
export function edited(sentence: string, edits: number, words: readonly string[], draw: Draw): string {
  const result = sentence.split(' ');
  for (let edit = 0; edit < edits; edit++) {
    const word = words[draw(words.length)] ?? '';
    const kind = draw(4);
    result.splice(draw(result.length), kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [word]));
  }
  return result.join(' ');
}
