import { isCapital, isSign, type Token } from './tokens.ts';

/** Signs that tie a figure to what stands before them: Covid-19, 51B-123, người/5, 10:30, +84. */
const ties = new Set(['-', '/', '.', ':', '+', '@', '_', '#', '&', '=', ',', '\\']);

/** Whether a figure begins here on its own: not inside `QL1A`, `A4`, `Covid-19`, `a.5`. */
export function beginsFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  if (before === undefined || !token.glued || isBreak(before)) return true;
  if (before.kind === 'word' || before.kind === 'figure' || before.kind === 'wall') return false;
  return !(ties.has(before.key) && before.glued && isLetterOrFigure(tokens[at - 2]));
}

/** Whether what ended before this place ended on its own: no letter, no `/x`, no `-19`, no `:30` goes on with it. */
export function endsFree(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || !next.glued || isBreak(next)) return true;
  if (next.kind === 'word' || next.kind === 'figure' || next.kind === 'wall') return false;
  const after = tokens[to + 1];
  return !(ties.has(next.key) && after?.glued === true && isLetterOrFigure(after));
}

/** The end of a paragraph, unlike the walls in place of addresses and references, ties nothing. */
export const isBreak = ({ kind, text }: Token): boolean => kind === 'wall' && text !== '';

const isLetterOrFigure = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'figure';

/** A figure that numbers an item of a list: at the start, with a point or bracket and a gap after it. */
export function isItemNumber(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  if (isInBrackets(tokens, at)) return true;
  if (tokens[at]?.kind !== 'figure' || tokens[at + 2]?.glued === true) return false;
  const first = at === 0 || tokens[at - 1]?.kind === 'wall';
  if (first && mark?.glued === true) return isSign(mark, '.') || isSign(mark, ')');
  if (first) return isSign(mark, '-') && isCapital(tokens[at + 2]);
  return opensItem(tokens, at) && (mark?.glued === true ? isSign(mark, '.') : isSign(mark, '-'));
}

/** «gồm: (1) Rà soát …; (2) phân loại …»: in brackets of its own, behind a sign. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  if (!isBracketedNumber(tokens, at)) return false;
  const before = tokens[at - 2];
  return before === undefined || before.kind === 'wall' || itemEnds.some((end) => isSign(before, end));
}

/** One or two digits alone in brackets, before a word or a dash. */
export function isBracketedNumber(tokens: readonly Token[], at: number): boolean {
  if (!isSign(tokens[at - 1], '(') || !isSign(tokens[at + 1], ')')) return false;
  const next = tokens[at + 2];
  return (next?.kind === 'word' || isSign(next, '-')) && /^\d{1,2}$/.test(tokens[at]?.text ?? '');
}

const itemEnds = [':', ';', '.', ','] as const;

/** Within a paragraph: «…; 2. Tăng cường …», «… gồm: 1 - Thông tin …», one or two digits between a sign and a capital. */
function opensItem(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opening = isSign(before, ';') || isSign(before, '.') || isSign(before, ':');
  const next = tokens[at + 2];
  return opening && /^\d{1,2}$/.test(tokens[at]?.text ?? '') && isCapital(next);
}
