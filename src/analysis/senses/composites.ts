import type { AcronymPost, Symbols } from '../../model/symbols.ts';
import { decodeIssuer } from '../../values/index.ts';

/** What an acronym that no list holds says by its parts. */
export type Composite = { readonly vi: string; readonly en: string };

/** Shorter ones could be cut into parts by chance. */
const fewestLetters = 4;

/**
 * Reads an acronym from its parts: a body (BCĐTW, TTUBND), a post and its body (PCTUBND, GĐSXD, TBKTTW), a body of a number (BCĐ389).
 * Undefined unless every letter belongs to a known part, the parts stand in an order that is written, and there is one way to read them.
 */
export function readComposite(acronym: string, symbols: Symbols): Composite | undefined {
  const [, letters = '', number = ''] =
    /^(.*?)(\p{N}*)$/u.exec(acronym.normalize('NFC').replaceAll(/[.\s]/g, '')) ?? [];
  if (letters.length < fewestLetters - (number === '' ? 0 : 1)) return undefined;
  const body = bodyOf(letters, symbols);
  const readings = body === undefined ? withPost(letters, symbols) : [body];
  const [only] = readings;
  if (only === undefined || readings.length > 1) return undefined;
  return number === '' ? only : { vi: `${only.vi} ${number}`, en: `${only.en} ${number}` };
}

function bodyOf(letters: string, symbols: Symbols): Composite | undefined {
  const read = decodeIssuer(letters, symbols);
  return read === undefined || read.units.length > 0 ? undefined : { vi: read.vi, en: read.en };
}

function withPost(letters: string, symbols: Symbols): Composite[] {
  return symbols.acronyms.posts.flatMap((post) => {
    if (!letters.startsWith(post.code)) return [];
    const body = bodyOf(letters.slice(post.code.length), symbols);
    return body === undefined || !isOf(post, body) ? [] : [postOf(post, body)];
  });
}

function isOf({ before }: AcronymPost, { vi }: Composite): boolean {
  return before.some((beginning) => vi === beginning || vi.startsWith(`${beginning} `));
}

function postOf({ vi, en }: AcronymPost, body: Composite): Composite {
  return { vi: `${vi} ${body.vi}`, en: en.replace('{body}', body.en) };
}
