import { keyOfNumber } from '../key-numbers.ts';
import { readBounded } from './bounded.ts';
import { readDate, readPeriod, readTemplate, readYear } from './calendar-times.ts';
import { readCitation } from './citations.ts';
import { readDocument } from './documents.ts';
import { readList } from './lists.ts';
import { readNumbered } from './numbered.ts';
import { readMultiple, readPart, readRank } from './parts.ts';
import { passItemNumber, passLabelled, passPhrase } from './passed-over.ts';
import { amountKeys, hyphen, numeralKeys, type StartingReader } from './starts.ts';
import { readTime } from './times.ts';

/** In the order of trial: what is told by its words comes before what is told by its digits. */
export const readers: readonly StartingReader[] = [
  { read: passItemNumber, figure: true },
  { read: readCitation, words: ({ parts, here }) => [parts, ...here] },
  {
    read: readDocument,
    figure: true,
    words: ({ adjectives, types, numberWord, the, here }) => [adjectives, types, numberWord, ...the, ...here],
  },
  {
    read: readTemplate,
    figure: true,
    roman: true,
    words: (tables, { root }) => [
      ...[...root.words.keys()].map(keyOfNumber),
      ...amountKeys(tables),
      tables.from,
      tables.months,
    ],
  },
  { read: passPhrase, figure: true, words: ({ passed }) => [passed] },
  {
    read: readPeriod,
    figure: true,
    words: (tables) => [...numeralKeys(tables), tables.from, tables.months],
  },
  { read: readDate, figure: true, words: (tables) => [...numeralKeys(tables), ...tables.the, tables.months] },
  {
    read: readTime,
    figure: true,
    words: ({ boundsBefore, from, noon, midnight }) => [boundsBefore, from, noon, midnight],
  },
  {
    read: readPart,
    figure: true,
    words: (tables) => [...amountKeys(tables), tables.boundsBefore, tables.vague, tables.few],
  },
  { read: readMultiple, words: ({ boundsBefore, multiples }) => [boundsBefore, ...multiples.keys()] },
  { read: readNumbered, words: ({ numbered }) => [numbered] },
  { read: passLabelled, words: ({ numberWord, labels }) => [numberWord, labels] },
  {
    read: readList,
    figure: true,
    words: (tables) => [...amountKeys(tables), tables.moneyBefore, ...tables.minus, hyphen],
  },
  {
    read: readBounded,
    figure: true,
    words: (tables) => {
      const { moneyBefore, minus, from, boundsBefore } = tables;
      return [...amountKeys(tables), moneyBefore, ...minus, from, boundsBefore, hyphen];
    },
  },
  { read: readRank, figure: true, words: numeralKeys },
  { read: readYear, figure: true },
];
