import type { Level, PersonWords } from '../../model/symbols.ts';
import { capitaliseFirst, isVietnameseSyllable } from '../../text/index.ts';
import { matchEnd, placeNameEnd } from './capitals.ts';
import { fewestOfPerson, isPerson } from './persons.ts';

/** What is known of the unit whose name is looked for. */
type Unit = {
  readonly level: Level;
  /** The words before are in capitals, and so is the name: XÃ TÂN LẬP. */
  readonly inCapitals: boolean;
  /** What stands before: behind a post the capitals may be a person's. */
  readonly before: 'post' | 'post-of-unit' | 'other';
};

/** Unknown units of these levels have two syllables at least: «Thành phố Anh hùng» and «bản Kế hoạch» name none. */
const longNamed: ReadonlySet<string> = new Set(['village', 'city']);

/** Parts of one village are told apart by a figure: thôn Tân Lập 1. */
const countedApart: ReadonlySet<string> = new Set(['village', 'residential-group']);

const figureBehind = /[ \u00A0](?:\d|I{1,3}|IV|V)(?=\s*(?:[;:)]|$|[,.](?!\d)))/uy;

const figures = /\d{1,2}(?![\p{L}\p{N}]|[.,/-]\p{N})/uy;

/**
 * Where the name of a unit ends that starts at `from`, whether any list has it or not: capitalised syllables that are no person's name,
 * or figures where units of the level have numbers.
 */
export function unitNameEnd(
  text: string,
  from: number,
  { level, inCapitals, before }: Unit,
  persons: PersonWords,
): number | undefined {
  if (level.closed === true) return undefined;
  const number = level.numbered === true ? matchEnd(figures, text, from) : undefined;
  if (number !== undefined) return number;
  if (inCapitals) return capitalsEnd(text, from);
  const end = placeNameEnd(text, from, persons);
  if (end === undefined || end === from + 1) return undefined; // an initial: «Ảnh: H.T»
  const name = text.slice(from, end);
  if (longNamed.has(level.key) && !/[ \u00A0]/.test(name)) return undefined;
  if (isPerson(name, fewestOfPerson(level.key, before), persons)) return undefined;
  return withFigure(text, end, level);
}

/** Where a name ends whose own figure, if it has one, follows at `end`. Of what is counted there («thôn Tân Lập 2 hộ») nothing is taken. */
export function withFigure(text: string, end: number, { key }: Level): number {
  return countedApart.has(key) ? (matchEnd(figureBehind, text, end) ?? end) : end;
}

const runOfCapitals = /\p{Lu}[\p{Lu}\p{M}]+(?:[ \u00A0]\p{Lu}[\p{Lu}\p{M}]+)*(?![\p{L}\p{N}])/uy;

/** In a heading all words are in capitals: a name is what is left there of two or three syllables. */
function capitalsEnd(text: string, from: number): number | undefined {
  const end = matchEnd(runOfCapitals, text, from);
  const syllables = text.slice(from, end ?? from).split(/[ \u00A0]/);
  const isName =
    (syllables.length === 2 || syllables.length === 3) && syllables.every((one) => isVietnameseSyllable(one));
  return isName ? end : undefined;
}

/** TÂN LẬP as it is written elsewhere: Tân Lập. */
export function nameInCapitals(name: string): string {
  return name.toLowerCase().split(' ').map(capitaliseFirst).join(' ');
}
