import type { Issuer, IssuerPart, Symbols } from '../model/symbols.ts';
import { symbolKey } from './document-tables.ts';

/** What the code of an issuer says. `from` tells how it is known: by its own entry, or only by the parts it is made of. */
export type DecodedIssuer = {
  readonly vi: string;
  readonly en: string;
  readonly from: 'list' | 'parts';
  /** Units of the issuer that the number names behind it, as written: the KGVX of VPCP-KGVX. */
  readonly units: readonly string[];
};

/** No code is made of more parts. */
const mostParts = 4;

/**
 * The body behind the issuer of a document number: `UBND`, `VPCP-KGVX`, `SNN&PTNT`. Codes that no list holds are read from their parts
 * (BCĐ·TW, VP·HĐND·TP) where only one reading is the shortest. Nothing where a part is unknown.
 */
export function decodeIssuer(code: string, { issuers, issuerParts }: Symbols): DecodedIssuer | undefined {
  const [body = '', ...units] = code.split('-').map((unit) => unit.replaceAll(/[&\s]/g, ''));
  const usual = usualSpelling(body, issuerParts);
  const listed = listedIssuer(usual, issuers);
  if (listed !== undefined) return { ...suffixed(listed, units, issuerParts), from: 'list' };
  const parts = shortest(splits(symbolKey(usual), issuerParts, mostParts).filter(isWellFormed));
  return parts === undefined ? undefined : { ...suffixed(bodyOf(parts), units, issuerParts), from: 'parts' };
}

function listedIssuer(body: string, issuers: readonly Issuer[]): Issuer | undefined {
  const spelled = issuers.find(({ also = [] }) => also.includes(body.normalize('NFC')));
  return spelled ?? issuers.find(({ code }) => symbolKey(code) === symbolKey(body));
}

/** The code with the usual spelling of its end: BCĐTƯ has the letters of another body's, BCĐTU. */
function usualSpelling(body: string, parts: readonly IssuerPart[]): string {
  const written = body.normalize('NFC');
  for (const { code, also = [] } of parts) {
    const end = also.find((spelling) => written.endsWith(spelling));
    if (end !== undefined) return written.slice(0, -end.length) + code;
  }
  return written;
}

/** A unit that says whose the body is belongs to it: HĐND-*TP*. */
function suffixed(
  body: Named,
  units: readonly string[],
  parts: readonly IssuerPart[],
): Named & { units: readonly string[] } {
  const [first] = units;
  const of = parts.find(({ code, role }) => role === 'of' && symbolKey(code) === symbolKey(first ?? ''));
  return of === undefined ? { vi: body.vi, en: body.en, units } : { ...withOf(body, of), units: units.slice(1) };
}

type Named = { readonly vi: string; readonly en: string };

function withOf({ vi, en }: Named, of: IssuerPart): Named {
  return { vi: `${vi} ${of.vi}`, en: of.en.replace('{body}', en) };
}

/** Every way to cut a code into parts. */
function splits(key: string, parts: readonly IssuerPart[], most: number): (readonly IssuerPart[])[] {
  if (key === '') return [[]];
  if (most === 0) return [];
  return parts.flatMap((part) => {
    const code = symbolKey(part.code);
    return key.startsWith(code) ? splits(key.slice(code.length), parts, most - 1).map((rest) => [part, ...rest]) : [];
  });
}

/** Heads have a field behind them, `of` stands last, and bodies follow each other: VP·UBND·T, S·NN·PTNT. */
function isWellFormed(parts: readonly IssuerPart[]): boolean {
  const shape = parts.map(({ role }) => role[0]).join('');
  return /^(?:hf|b{1,2})o?$/.test(shape);
}

function shortest(ways: readonly (readonly IssuerPart[])[]): readonly IssuerPart[] | undefined {
  const [best, second] = [...ways].sort((one, other) => one.length - other.length);
  return best !== undefined && best.length === second?.length ? undefined : best;
}

function bodyOf(parts: readonly IssuerPart[]): Named {
  const [first, second, ...rest] = parts;
  if (first === undefined) return { vi: '', en: '' };
  if (second === undefined) return first;
  if (second.role === 'of') return withOf(first, second);
  const joint = first.role === 'head' ? 'of' : 'of the';
  const both = { vi: `${first.vi} ${second.vi}`, en: `${first.en} ${joint} ${second.en}` };
  const [of] = rest;
  return of === undefined ? both : withOf(both, of);
}
