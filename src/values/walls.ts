import { kindOf, unitKind } from './unit-kinds.ts';

type Stretch = { readonly start: number; readonly end: number };

/** What every address has: a scheme, the sign of mail, or an end as addresses have that stand in Vietnamese texts without a scheme. */
const sign = /:\/\/|@|www\.|\.(?:vn|com|net|org|info|edu|gov)(?![\p{L}\d])/giu;

/** Addresses of the internet and of mail: no figure in them is a value. */
export function findAddresses(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < end) continue;
    const run = runAround(text, index);
    found.push(run);
    end = run.end;
  }
  return found;
}

/** All that no space parts from the place. */
function runAround(text: string, place: number): Stretch {
  let [start, end] = [place, place];
  while (start > 0 && !isSpaceAt(text, start - 1)) start -= 1;
  while (end < text.length && !isSpaceAt(text, end)) end += 1;
  return { start, end };
}

function isSpaceAt(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === unitKind.space || kind === unitKind.lineFeed;
}
