import { keyOfNumber } from '../key-numbers.ts';
import { readBounded } from './bounded.ts';
import { readDate, readPeriod, readTemplate, readYear } from './calendar-times.ts';
import { readCitation } from './citations.ts';
import { readDocument } from './documents.ts';
import { readList } from './lists.ts';
import { readMultiple, readPart, readRank } from './parts.ts';
import { passItemNumber, passLabelled, passPhrase } from './passed-over.ts';
import { amountKeys, hyphen, keysOfAll, numeralKeys, type StartingReader } from './starts.ts';
import { readTime } from './times.ts';

/** In the order of trial: what is told by its words comes before what is told by its digits. */
export const readers: readonly StartingReader[] = [
  { read: passItemNumber, figure: true },
  { read: readCitation, keys: ({ parts, here }) => keysOfAll(parts, here) },
  {
    read: readDocument,
    figure: true,
    keys: ({ adjectives, types, numberWord, the, here }) => keysOfAll(adjectives, types, numberWord, the, here),
  },
  {
    read: readTemplate,
    figure: true,
    roman: true,
    keys: (tables, { root }) => [
      ...[...root.words.keys()].map(keyOfNumber),
      ...amountKeys(tables),
      ...keysOfAll(tables.from, tables.months),
    ],
  },
  { read: passPhrase, figure: true, keys: ({ passed }) => keysOfAll(passed) },
  {
    read: readPeriod,
    figure: true,
    keys: (tables) => [...numeralKeys(tables), ...keysOfAll(tables.from, tables.months)],
  },
  { read: readDate, figure: true, keys: (tables) => [...numeralKeys(tables), ...keysOfAll(tables.the, tables.months)] },
  { read: readTime, figure: true, keys: ({ from, noon, midnight }) => [...keysOfAll(from), noon, midnight] },
  {
    read: readPart,
    figure: true,
    keys: (tables) => [...amountKeys(tables), ...keysOfAll(tables.boundsBefore, tables.vague, tables.few)],
  },
  { read: readMultiple, keys: ({ boundsBefore, multiples }) => [...keysOfAll(boundsBefore), ...multiples.keys()] },
  { read: passLabelled, keys: ({ numberWord, labels }) => keysOfAll(numberWord, labels) },
  {
    read: readList,
    figure: true,
    keys: (tables) => [...amountKeys(tables), ...keysOfAll(tables.moneyBefore, tables.minus), hyphen],
  },
  {
    read: readBounded,
    figure: true,
    keys: (tables) => {
      const { moneyBefore, minus, from, boundsBefore } = tables;
      return [...amountKeys(tables), ...keysOfAll(moneyBefore, minus, from, boundsBefore), hyphen];
    },
  },
  { read: readRank, figure: true, keys: numeralKeys },
  { read: readYear, figure: true },
];
