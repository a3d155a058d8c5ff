import { isInCapitals, isShort, type Stretch, wordsWithin } from './line-text.ts';
import { has, type LinePart, type NamedLines, whole } from './named-lines.ts';
import { authority, isPerson, isSignedMark, opensAppendix, opensAuthority, opensRecipients } from './openings.ts';

/** Where a line stands at the end of a document: among those it is sent to, or in the signature; and whether a name must still come. */
type Place = { readonly in: 'body' | 'recipients' | 'signature'; readonly wantsName: boolean };

const body: Place = { in: 'body', wantsName: false };

/** Names the end of a document: whom it is sent to, by whose authority and in what post it is signed, and by whom. */
export function nameClosings(lines: readonly string[], named: NamedLines): NamedLines {
  let place = body;
  return named.map((parts, index) => {
    if (parts !== undefined) {
      place = body;
      return parts;
    }
    const line = lines[index] ?? '';
    const found = closingIn(line, opensUnsigned(lines, index) ? { ...place, in: 'signature' } : place);
    place = placeAfter(found, place);
    return found;
  });
}

function placeAfter(found: readonly LinePart[] | undefined, before: Place): Place {
  if (found === undefined) return body;
  const signs = has(found, 'signature');
  const wantsName = (before.wantsName || signs) && !has(found, 'signatory');
  const isSigned = signs || (before.in === 'signature' && !has(found, 'recipient'));
  return {
    in: isSigned && before.in !== 'recipients' && !has(found, 'recipient') ? 'signature' : 'recipients',
    wantsName,
  };
}

function closingIn(line: string, place: Place): readonly LinePart[] | undefined {
  if (opensRecipients.test(line)) return recipientParts(line);
  if (opensAuthority.test(line) && isShort(line, 150)) return whole(line, 'signature');
  if (place.in === 'body' || opensAppendix.test(line)) return undefined;
  if (isSignedMark.test(line)) return whole(line, 'signature');
  if (place.wantsName && isPerson.test(line)) return whole(line, 'signatory');
  if (isInCapitals(line) && isShort(line, 120)) return whole(line, 'signature');
  return place.in === 'recipients' && isRecipient(line) ? recipientParts(line) : undefined;
}

/** What a document is sent to is told in few words; prose is the body again. */
function isRecipient(line: string): boolean {
  return line.length < 250 && (/^[-–+•*]/.test(line) || /[;.:]$/.test(line) || line.length < 100);
}

/** `- Lưu: VT, NC. PHÓ CHỦ TỊCH`: the signature stands in the right column of the page, and a copy may have both in one line. */
function recipientParts(line: string): readonly LinePart[] {
  const right = rightColumn(line);
  const left = wordsWithin(line, { start: 0, end: right?.start ?? line.length });
  return [
    ...(left === undefined ? [] : [{ kind: 'recipient' as const, ...left }]),
    ...(right === undefined ? [] : [right]),
  ];
}

function rightColumn(line: string): LinePart | undefined {
  const signed = authority.exec(line);
  if (signed !== null && isInCapitals(line.slice(signed.index))) return part(line, 'signature', signed.index);
  const column = [...line.matchAll(/[;.:]\s+(?=\p{Lu})/gu)].at(-1);
  if (column === undefined) return undefined;
  const start = column.index + column[0].length;
  const rest = line.slice(start);
  if (isInCapitals(rest) && /\p{Lu}{2,}\s\p{Lu}{2,}/u.test(rest)) return part(line, 'signature', start);
  return isPerson.test(rest) && rest.split(' ').length > 2 ? part(line, 'signatory', start) : undefined;
}

function part(line: string, kind: 'signature' | 'signatory', start: number): LinePart {
  const { end }: Stretch = wordsWithin(line, { start, end: line.length }) ?? { start, end: line.length };
  return { kind, start, end };
}

/** CHỦ TỊCH alone opens a signature behind `./.`, or where `(Đã ký)` or a name comes right after it and nothing, or the recipients, after that. */
function opensUnsigned(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!isInCapitals(line) || !isShort(line, 100)) return false;
  if (/\.\/\.?$/.test(lines[index - 1] ?? '')) return true;
  const after = lines.slice(index + 1, index + 4).findIndex((next) => !isInCapitals(next)) + index + 1;
  const next = lines[after] ?? '';
  if (isSignedMark.test(next)) return true;
  const behind = lines[after + 1];
  return isPerson.test(next) && (behind === undefined || opensRecipients.test(behind) || opensAppendix.test(behind));
}
