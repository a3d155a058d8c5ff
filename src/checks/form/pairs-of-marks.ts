import { matchesIn } from './matches.ts';

/** A mark that has no partner, by its place in the text. */
export type LoneMark = { readonly at: number; readonly mark: string };

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A letter or number of a list: a) 2) iv) stands before its item with a closing bracket alone. */
const listMark = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}{1,2}|\p{N}{1,2}|[ivx]{1,4})(?=\))/giu;

const bracket = /[()[\]{}]/g;

/** Brackets that nothing opens or closes. */
export function loneBrackets(text: string): readonly LoneMark[] {
  const open: LoneMark[] = [];
  const lone: LoneMark[] = [];
  for (const { index: at, 0: mark } of matchesIn(text, bracket)) {
    const partner = partners[mark];
    if (partner === undefined) open.push({ at, mark });
    else if (open.at(-1)?.mark === partner) open.pop();
    else lone.push({ at, mark });
  }
  if (lone.length === 0) return open;
  const items = new Set(matchesIn(text, listMark).map(({ index, 0: found }) => index + found.length));
  return [...lone.filter(({ at }) => !items.has(at)), ...open].sort((one, other) => one.at - other.at);
}

const quote = /[“”„«»"]/gu;
const noInches = /[“”„«»]|(?<!\d)"|"(?=\p{L})/gu;

/**
 * Double quotation marks that nothing opens or closes. Straight ones open and close in turn; after a figure they may be inches, and are
 * what leaves fewer alone.
 */
export function loneQuotes(text: string): readonly LoneMark[] {
  const withoutInches = loneAmong(matchesIn(text, noInches));
  if (withoutInches.length === 0) return withoutInches;
  const all = loneAmong(matchesIn(text, quote));
  return all.length < withoutInches.length ? all : withoutInches;
}

function loneAmong(marks: readonly RegExpExecArray[]): readonly LoneMark[] {
  const lone: LoneMark[] = [];
  let open: LoneMark | undefined;
  for (const { index: at, 0: mark } of marks) {
    const opens = mark === '"' ? open === undefined : mark === '“' || mark === '„' || mark === '«';
    if (opens) {
      if (open !== undefined) lone.push(open);
      open = { at, mark };
    } else if (open === undefined) lone.push({ at, mark });
    else open = undefined;
  }
  return open === undefined ? lone : [...lone, open];
}
