import { readBounded } from './bounds.ts';
import { degreeSigns, passCode, passCoordinate, passPlate } from './codes.ts';
import {
  figure,
  figureBefore,
  type Piece,
  phrasesBefore,
  phrasesBegin,
  type StartingReader,
  wordsBefore,
} from './dispatch.ts';
import { readFraction } from './fractions.ts';
import { readMultiple } from './multiples.ts';
import { passUnclearRange } from './negatives.ts';
import { romanStarts } from './numbered.ts';
import { countingStarts, numeralJoints, numeralSeconds, numeralStarts, tensWord } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { passBrokenGroup, passItemNumber, passLabelled } from './passed-over.ts';
import { figuredTimes, namedTimes } from './time-readers.ts';
import { readVague } from './vague.ts';

/** In the order of trial: what is told by its words comes before what is told by its digits. */
export const readers: readonly StartingReader[] = [
  { read: passItemNumber, begins: () => figureBefore('.', ')', '-') },
  { read: passBrokenGroup, begins: () => figureBefore('.') },
  { read: passUnclearRange, begins: ({ minus }) => phrasesBefore([figure], minus) },
  { read: passCode, begins: ({ codes }) => phrasesBegin(codes) },
  { read: passPlate, begins: () => [{ first: figure }] },
  { read: passCoordinate, begins: () => figureBefore(...degreeSigns) },
  {
    read: readVague,
    begins: ({ vague, fewOfThings, scales }) => [
      ...phrasesBefore([...numeralStarts, scales], vague),
      ...phrasesBegin(fewOfThings),
      { first: tensWord },
    ],
  },
  ...namedTimes,
  {
    read: readOrdinal,
    begins: ({ ordinals, bareOrdinals, numbered }) => [
      ...phrasesBegin(ordinals),
      ...phrasesBefore([figure, ...countingStarts], bareOrdinals),
      ...phrasesBefore([figure, ...numeralStarts, ...romanStarts], numbered),
    ],
  },
  {
    read: readFraction,
    begins: ({ scores, boundsBefore, half, outOf, part }) => [
      ...phrasesBefore([figure], scores),
      ...phrasesBefore([figure, ...numeralStarts, half], boundsBefore),
      ...phrasesBegin(half),
      ...wordsBefore([part, outOf, ...numeralSeconds], numeralStarts),
      ...figureBefore('/', ':', '-', outOf),
    ],
  },
  ...figuredTimes,
  { read: passLabelled, begins: ({ labels, softLabels }) => phrasesBefore([figure, '('], labels, softLabels) },
  {
    read: readMultiple,
    begins: ({ multiples, boundsBefore }) => [...phrasesBegin(multiples), ...phrasesBefore([multiples], boundsBefore)],
  },
  {
    read: readBounded,
    begins: (tables) => {
      const { rangeFrom, rangeTo, changes, boundsBefore, boundOpenings, moneyBefore, minus, scales, half, measured } =
        tables;
      const amounts: readonly Piece[] = [figure, ...tables.amountStarts];
      const figures = [...amounts, moneyBefore, minus];
      return [
        ...phrasesBefore([...figures, boundsBefore], rangeFrom),
        ...phrasesBefore([...figures, rangeFrom], boundsBefore, boundOpenings),
        ...phrasesBefore([figure], minus),
        ...phrasesBefore(amounts, moneyBefore),
        ...phrasesBefore([...amounts, ...numeralJoints, measured], scales),
        ...phrasesBefore([scales, measured], half),
        ...wordsBefore([...numeralSeconds, '-', ',', measured, rangeTo, changes], numeralStarts),
        ...countingStarts.map((first) => ({ first })),
        { first: figure },
      ];
    },
  },
];
