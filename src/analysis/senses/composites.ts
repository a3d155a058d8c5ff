import { fillEnglish, withoutSlots } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { AcronymPost, Symbols } from '../../model/symbols.ts';
import { remembered } from '../../text/index.ts';
import { decodeIssuer } from '../../values/index.ts';

/** What an acronym that no list holds says by its parts. */
export type Composite = {
  readonly vi: string;
  readonly en: string;
  /** The body within, where the glossary has it: its acronym may name others too (BT·TU, Tỉnh ủy or Thành ủy). */
  readonly body?: NamedBody;
  /** How common together the senses are that its parts were read by, 0–1. */
  readonly share: number;
};

export type NamedBody = { readonly acronym: string; readonly concept: Concept };

/** All that an acronym may say by its parts; none where a part is unknown, or where it could be cut in several ways. */
export type CompositeReader = (acronym: string) => readonly Composite[];

/** Shorter ones could be cut into parts by chance; so could what is left behind a post of one letter (T·BKTTW), where no list has it. */
const fewestLetters = 4;

/**
 * Reads acronyms from their parts: a body (BCĐTW, TTUBND), a post and its body (PCTUBND, GĐSXD, TBKTTW, CTHĐT), a body of a number (BCĐ389).
 * Every letter belongs to a known part, and the parts stand in an order that is written. What is joined by signs is named together:
 * ANCT-TTATXH, VHVN-TDTT; but where the glossary has the letters without the signs (KTHT), they are meant.
 * @param named what the glossary calls by an acronym
 */
export function compositeReader(symbols: Symbols, named: (acronym: string) => readonly Concept[]): CompositeReader {
  return remembered((acronym: string) => readComposites(acronym, symbols, named), mostKept);
}

/** Texts have unlisted acronyms without end. */
const mostKept = 5_000;

type Named = Parameters<typeof compositeReader>[1];

function readComposites(acronym: string, symbols: Symbols, named: Named): readonly Composite[] {
  const joined = acronym.normalize('NFC').split(/\s*[-–&]\s*/u);
  if (joined.length === 1) return readParts(acronym, symbols, named);
  const asOne = oneByName(listedBodies(joined.join(''), named));
  return asOne.length > 0 ? asOne : namedTogether(joined, named);
}

/** A part that has several senses counts by the commonest; where that is not known, nothing is said. */
function namedTogether(acronyms: readonly string[], named: Named): readonly Composite[] {
  const parts = acronyms.map((acronym) => commonest(acronym, named(acronym)));
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length || acronyms.some((acronym) => acronym.length < 2)) return [];
  const english = known.map(({ concept }) => fillEnglish(concept.en, {}));
  return [
    {
      vi: known.map(({ concept }) => withoutSlots(concept.vi)).join(' - '),
      en: `${english.slice(0, -1).join(', ')} and ${english.at(-1)}`,
      share: known.reduce((product, { share }) => product * share, 1),
    },
  ];
}

function commonest(
  acronym: string,
  concepts: readonly Concept[],
): { readonly concept: Concept; readonly share: number } | undefined {
  const [only] = concepts;
  if (concepts.length === 1 && only !== undefined) return { concept: only, share: only.priors?.[acronym] ?? 1 };
  return concepts
    .map((concept) => ({ concept, share: concept.priors?.[acronym] ?? 0 }))
    .sort((a, b) => b.share - a.share)[0];
}

function readParts(acronym: string, symbols: Symbols, named: Named): readonly Composite[] {
  const [, letters = '', number = ''] =
    /^(.*?)(\p{N}*)$/u.exec(acronym.normalize('NFC').replaceAll(/[.\s]/g, '')) ?? [];
  if (letters.length < fewestLetters - (number === '' ? 0 : 1)) return [];
  const body = issuerOf(letters, symbols);
  const readings = body === undefined ? withPost(letters, symbols, named) : [body];
  return number === '' ? readings : readings.map((read) => numbered(read, number));
}

function numbered(read: Composite, number: string): Composite {
  return { ...read, vi: `${read.vi} ${number}`, en: `${read.en} ${number}` };
}

function issuerOf(letters: string, symbols: Symbols): Composite | undefined {
  const read = decodeIssuer(letters, symbols);
  return read === undefined || read.units.length > 0 ? undefined : { vi: read.vi, en: read.en, share: 1 };
}

/** Of posts one must be left; it may be that of several bodies. */
function withPost(letters: string, symbols: Symbols, named: Named): readonly Composite[] {
  const posts = symbols.acronyms.posts.flatMap((post) => {
    if (!letters.startsWith(post.code)) return [];
    const body = letters.slice(post.code.length);
    const isOfChance = post.code.length === 1 && body.length < fewestLetters;
    const ways = isOfChance ? [listedBodies(body, named)] : bodiesOf(body, symbols, named);
    const bodies = ways.map((way) => oneByName(way.filter((body) => isOf(post, body)))).find((way) => way.length > 0);
    return bodies === undefined ? [] : [bodies.map((body) => postOf(post, body))];
  });
  const [only] = posts;
  return only === undefined || posts.length > 1 ? [] : only;
}

/** What the glossary calls so; a body that is read from the parts of issuers; one of the glossary's with a level behind it: VKSND·KV. */
function bodiesOf(letters: string, symbols: Symbols, named: Named): readonly (readonly Composite[])[] {
  const issuer = issuerOf(letters, symbols);
  return [listedBodies(letters, named), issuer === undefined ? [] : [issuer], ofLevel(letters, symbols, named)];
}

function listedBodies(acronym: string, named: Named): readonly Composite[] {
  return named(acronym).map((concept) => ({
    vi: withoutSlots(concept.vi),
    en: fillEnglish(concept.en, {}),
    body: { acronym, concept },
    share: 1,
  }));
}

function ofLevel(letters: string, symbols: Symbols, named: Named): readonly Composite[] {
  return symbols.issuerParts.flatMap(({ code, role, vi, en }) => {
    if (role !== 'of' || !letters.endsWith(code)) return [];
    return named(letters.slice(0, -code.length)).map((concept) => ({
      vi: `${withoutSlots(concept.vi)} ${vi}`,
      en: en.replace('{body}', fillEnglish(concept.en, {})),
      share: 1,
    }));
  });
}

/** Several entries for one body, as of a common noun and of its template, say the same. */
function oneByName(bodies: readonly Composite[]): readonly Composite[] {
  return bodies.filter(({ vi }, index) => bodies.findIndex((other) => other.vi === vi) === index);
}

function isOf({ before }: AcronymPost, { vi }: Composite): boolean {
  const name = `${vi.toLowerCase()} `;
  return before.some((beginning) => name.startsWith(`${beginning.toLowerCase()} `));
}

function postOf({ vi, en }: AcronymPost, body: Composite): Composite {
  return { ...body, vi: `${vi} ${body.vi}`, en: en.replace('{body}', body.en) };
}
