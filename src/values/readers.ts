import { readBounded } from './bounds.ts';
import { degreeSigns, passCode, passCoordinate, passPlate } from './codes.ts';
import {
  figure,
  figureBefore,
  firstKeys,
  type Piece,
  phrasesBefore,
  phrasesBegin,
  type StartingReader,
  wordsBefore,
} from './dispatch.ts';
import { readFraction } from './fractions.ts';
import { readMultiple } from './multiples.ts';
import { passUnclearRange } from './negatives.ts';
import { numeralJoints, numeralSeconds, numeralStarts } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { passItemNumber, passLabelled } from './passed-over.ts';
import { figuredTimes, namedTimes } from './time-readers.ts';
import { readVague } from './vague.ts';

/** In the order of trial: what is told by its words comes before what is told by its digits. */
export const readers: readonly StartingReader[] = [
  { read: passItemNumber, begins: () => figureBefore('.', ')', '-') },
  { read: passUnclearRange, begins: ({ minus }) => phrasesBefore([figure], minus) },
  { read: passCode, begins: ({ codes }) => phrasesBegin(codes) },
  { read: passPlate, begins: () => [{ first: figure }] },
  { read: passCoordinate, begins: () => figureBefore(...degreeSigns) },
  { read: readVague, begins: ({ vague, scales }) => phrasesBefore([...numeralStarts, ...firstKeys(scales)], vague) },
  ...namedTimes,
  { read: readOrdinal, begins: ({ ordinals }) => phrasesBegin(ordinals) },
  {
    read: readFraction,
    begins: ({ scores, boundsBefore, half, outOf, part }) => [
      ...phrasesBefore([figure], scores),
      ...phrasesBefore([figure, ...numeralStarts, ...firstKeys(half)], boundsBefore),
      ...phrasesBegin(half),
      ...wordsBefore([...firstKeys(part), ...firstKeys(outOf), ...numeralSeconds], numeralStarts),
      ...figureBefore('/', ':', ...firstKeys(outOf)),
    ],
  },
  ...figuredTimes,
  { read: passLabelled, begins: ({ labels, softLabels }) => phrasesBefore([figure, '('], labels, softLabels) },
  {
    read: readMultiple,
    begins: ({ multiples, boundsBefore }) => [
      ...phrasesBegin(multiples),
      ...phrasesBefore(firstKeys(multiples), boundsBefore),
    ],
  },
  {
    read: readBounded,
    begins: (tables) => {
      const { rangeFrom, rangeTo, boundsBefore, boundOpenings, moneyBefore, minus, scales, half, measured } = tables;
      const amounts: readonly Piece[] = [figure, ...tables.amountStarts];
      const figures = [...amounts, ...firstKeys(moneyBefore, minus)];
      return [
        ...phrasesBefore([...figures, ...firstKeys(boundsBefore)], rangeFrom),
        ...phrasesBefore([...figures, ...firstKeys(rangeFrom)], boundsBefore, boundOpenings),
        ...phrasesBefore([figure], minus),
        ...phrasesBefore(amounts, moneyBefore),
        ...phrasesBefore([...amounts, ...numeralJoints], scales),
        ...phrasesBefore(firstKeys(scales), half),
        ...wordsBefore([...numeralSeconds, '-', ',', ...firstKeys(measured, rangeTo)], numeralStarts),
        { first: figure },
      ];
    },
  },
];
