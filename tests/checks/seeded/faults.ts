import type { Draw } from './draw.ts';
import type { GoodPair } from './good-pairs.ts';
import { body, type Figure } from './parts.ts';

/** What a person may get wrong, and the rule that has to say so; any of them where two see the same fault. */
export type Fault = {
  readonly name: string;
  readonly rules: readonly string[];
  /** The English with the fault in it; undefined where the pair has no place for it. */
  readonly plant: (pair: GoodPair, draw: Draw) => string | undefined;
};

const replaced = (en: string, old: string, text: string) =>
  en.includes(old) ? en.replace(old, () => text) : undefined;

/** One of the figures changed in one of these ways. */
function changed(of: (pair: GoodPair) => readonly Figure[], ...ways: readonly string[]): Fault['plant'] {
  return (pair, draw) => {
    const places = of(pair).flatMap(({ en, changed: changes }) =>
      ways.flatMap((way) => (changes[way] === undefined ? [] : [[en, changes[way]] as const])),
    );
    if (places.length === 0) return undefined;
    const [old, text] = draw.oneOf(places);
    return replaced(pair.en, old, text);
  };
}

const figures = (pair: GoodPair) => pair.figures;

/** Between two words somewhere in the sentence. */
function betweenWords(en: string, draw: Draw, write: (word: string) => string): string | undefined {
  const words = [...en.matchAll(/(?<= )[a-z]{3,}(?= )/g)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = draw.oneOf(words);
  return en.slice(0, index) + write(word) + en.slice(index + word.length);
}

const lookalikes: readonly (readonly [string, string])[] = [
  ['o', 'о'],
  ['e', 'е'],
  ['a', 'а'],
  ['c', 'с'],
  ['p', 'р'],
];

const vietnameseWords = ['công tác', 'đồng bào', 'hợp tác xã', 'nhiệm vụ', 'người dân'];

export const faults: readonly Fault[] = [
  { name: 'a digit of a figure', rules: ['figure-mismatch'], plant: changed(figures, 'digit') },
  { name: 'a magnitude', rules: ['figure-mismatch'], plant: changed(figures, 'magnitude') },
  { name: 'a bound', rules: ['figure-mismatch'], plant: changed(figures, 'bound') },
  { name: 'a unit', rules: ['figure-mismatch'], plant: changed(figures, 'unit') },
  { name: 'a separator', rules: ['figure-mismatch'], plant: changed(figures, 'separator') },
  { name: 'a part of a date', rules: ['date-mismatch'], plant: changed(({ dates }) => dates, 'day', 'month', 'year') },
  {
    name: 'the number of a document',
    rules: ['reference-changed'],
    plant: changed(({ documents }) => documents, 'number', 'symbol'),
  },
  {
    name: 'a document left out',
    rules: ['reference-missing'],
    plant: ({ en, documents: [first] }) => first && replaced(en, first.en, first.dropped),
  },
  {
    name: 'another body',
    rules: ['term-missing'],
    plant: ({ en, bodies }, draw) => {
      const [first] = bodies;
      const other = body(draw);
      const alike = (text: string) => text.replace(/.*(?=People|Department|Public|Inspectorate)/, '');
      if (first === undefined || bodies.some((one) => alike(one.en) === alike(other.en))) return undefined;
      return replaced(en, first.en, other.en);
    },
  },
  {
    name: 'an acronym left in Vietnamese',
    rules: ['acronym-left'],
    plant: ({ en, bodies }, draw) => {
      const places = bodies.filter(({ short }) => /^[A-ZĐ]{3,}$/.test(short));
      if (places.length === 0) return undefined;
      const { en: old, short } = draw.oneOf(places);
      return replaced(en, old, `the ${short}`);
    },
  },
  {
    name: 'Vietnamese left',
    rules: ['vietnamese-left'],
    plant: ({ en }, draw) => betweenWords(en, draw, (word) => `${word} ${draw.oneOf(vietnameseWords)}`),
  },
  { name: 'no translation', rules: ['untranslated'], plant: ({ vi }) => vi },
  { name: 'nothing', rules: ['empty'], plant: () => '' },
  {
    name: 'a word twice',
    rules: ['doubled-word'],
    plant: ({ en }, draw) => betweenWords(en, draw, (word) => `${word} ${word}`),
  },
  {
    name: 'a bracket lost',
    rules: ['brackets'],
    plant: ({ en }, draw) => (/ \(/.test(en) ? en.replace(draw.oneOf([/(?<= )\(/, /\)(?=[. ])/]), '') : undefined),
  },
  {
    name: 'a quotation mark lost',
    rules: ['quotes'],
    plant: ({ en }, draw) => (en.includes('“') ? en.replace(draw.oneOf(['“', '”']), '') : undefined),
  },
  { name: 'the full stop lost', rules: ['end-mark'], plant: ({ en }) => en.replace(/\.$/, '') },
  { name: 'a space twice', rules: ['spaces'], plant: ({ en }, draw) => betweenWords(en, draw, (word) => `${word} `) },
  { name: 'a space before a comma', rules: ['spaces'], plant: ({ en }) => replaced(en, ', ', ' , ') },
  {
    name: 'no capital at the start',
    rules: ['capital-start'],
    plant: ({ en }) => (/^[A-Z]/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : undefined),
  },
  {
    name: 'bold type lost',
    rules: ['markup-changed'],
    plant: ({ en }) => (en.includes('**') ? en.replaceAll('**', '') : undefined),
  },
  {
    name: 'another link',
    rules: ['link-changed'],
    plant: ({ en }) => replaced(en, 'example.vn/tin', 'example.vn/tim'),
  },
  {
    name: 'another address or plate',
    rules: ['address-changed'],
    plant: ({ en }) => replaced(en, 'hopthu', 'hopthư') ?? replaced(en, '29A-', '29C-'),
  },
  {
    name: 'a letter of another script',
    rules: ['confusable'],
    plant: ({ en }, draw) => {
      const [latin, other] = draw.oneOf(lookalikes);
      return betweenWords(en, draw, (word) => word.replace(latin, other));
    },
  },
  {
    name: 'a reference never written out',
    rules: ['unknown-reference'],
    plant: ({ en }, draw) => betweenWords(en, draw, (word) => `${word} $t(cong-tac)`),
  },
  {
    name: 'most of it left out',
    rules: ['length'],
    plant: ({ en, vi }) => (vi.length > 100 ? `${en.split(' ').slice(0, 2).join(' ')}.` : undefined),
  },
];
