import { isInCapitals, isShort } from './line-text.ts';
import { has, type LinePart, type NamedLines, whole } from './named-lines.ts';
import { joinsBases, opensAddressee, opensBasis, opensItem, operativeWords } from './openings.ts';

/** Names the grounds of a document, a line each, and the words that what follows is decided with. */
export function nameGrounds(lines: readonly string[], named: NamedLines): NamedLines {
  const result: (readonly LinePart[] | undefined)[] = [...named];
  lines.forEach((line, index) => {
    if (result[index] === undefined) result[index] = groundIn(line, result[index - 1], lines[index + 1] ?? '');
  });
  return result;
}

function groundIn(
  line: string,
  before: readonly LinePart[] | undefined,
  next: string,
): readonly LinePart[] | undefined {
  const operative = operativeWords.exec(line)?.[0];
  if (operative !== undefined) return operativeParts(line, operative.length);
  const follows = has(before, 'basis');
  if (isBasis(line, follows, next)) return whole(line, 'basis');
  // Party documents: BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH, without a colon.
  return follows && isInCapitals(line) && isShort(line, 120) ? whole(line, 'operative') : undefined;
}

/** `QUYẾT ĐỊNH: Điều 1. …` holds two parts. */
function operativeParts(line: string, end: number): readonly LinePart[] {
  const operative = { kind: 'operative', start: 0, end } as const;
  const start = end + (/^\s*/.exec(line.slice(end))?.[0].length ?? 0);
  return start === line.length ? [operative] : [operative, { kind: 'article', start, end: line.length }];
}

/** A ground ends with a semicolon, the last with a comma or a stop; a sentence of the body that begins in the same way goes on to its verb. */
function isBasis(line: string, follows: boolean, next: string): boolean {
  if (opensBasis.test(line))
    return /[;,]$/.test(line) || ((follows || operativeWords.test(next)) && line.endsWith('.'));
  return follows && joinsBases.test(line) && /[;,]$/.test(line);
}

/** Names whom a letter is sent to: the line of Kính gửi, and the list below it. */
export function nameAddressees(lines: readonly string[], named: NamedLines): NamedLines {
  const result: (readonly LinePart[] | undefined)[] = [...named];
  lines.forEach((line, index) => {
    if (result[index] !== undefined) return;
    const before = has(result[index - 1], 'addressee') ? (lines[index - 1] ?? '') : undefined;
    if (opensAddressee.test(line) || (before !== undefined && goesOn(line, before))) {
      result[index] = whole(line, 'addressee');
    }
  });
  return result;
}

/** Below `Kính gửi:` stands one line at least; further ones are items, or follow a semicolon. */
function goesOn(line: string, before: string): boolean {
  return opensItem.test(line) || (/[:;]$/.test(before) && line.length < 200);
}
