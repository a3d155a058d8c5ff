import type { BodyWords } from '../../model/symbols.ts';
import { matchKey, remembered } from '../../text/index.ts';
import type { Antecedent, Candidate, CandidateSense, NamedMeaning } from '../candidate.ts';
import type { Naming } from '../naming.ts';
import type { Reading } from '../readings.ts';
import { sureEnough } from '../senses/senses.ts';
import type { Settled } from '../settle.ts';

type Item = Settled<Candidate>;

/** A body named in full. `kind` is what its name begins with, as written there, and may be cut short to. */
type Full = { readonly kind: string; readonly sense: CandidateSense; readonly at: Antecedent };

/** What short names are read with; made once for all documents. */
export type ShortNameReader = {
  /** The kinds that a name may be cut short to, as it writes them. */
  readonly kindsOf: (name: string) => readonly string[];
  /** Whether what follows a short name goes on with the sentence. */
  readonly goesOn: (words: string) => boolean;
  readonly isSeveral: (word: string) => boolean;
};

export function shortNameReader(words: BodyWords): ShortNameReader {
  const several = new Set(words.several.map(matchKey));
  return {
    kindsOf: kindReader(words),
    goesOn: beginsWithAny(words.behindShort),
    isSeveral: (word) => several.has(matchKey(word)) || /^\d+$/.test(word),
  };
}

/** Only one body of the kind has been named, and still the writer may mean one that the text never names. */
const shortConfidence = 0.9;

/**
 * Reads names of bodies that are cut short to their kind behind the full one: Sở, once Sở Y tế has been named. Where two bodies of the
 * kind have been named nothing is said.
 */
export class ShortNames {
  readonly #reader: ShortNameReader;
  readonly #isIgnored: (written: string) => boolean;
  readonly #named = new Map<string, Full[]>();

  constructor(reader: ShortNameReader, isIgnored: (written: string) => boolean) {
    this.#reader = reader;
    this.#isIgnored = isIgnored;
  }

  /** What stands in a segment, with the short names among it. Segments come in the order of the document. */
  read(reading: Reading, items: readonly Item[]): readonly Item[] {
    const { segment } = reading;
    for (const { candidate } of items)
      if (candidate.means.is === 'named') this.#takeUp(candidate, candidate.means, reading);
    const found = [...this.#named.values()].flatMap((fulls) => this.#shortNames(segment.text, fulls, segment));
    return found.length === 0 ? items : found.reduce(withShort, items);
  }

  /** The name itself, or the body of a post: the Sở Y tế of «Giám đốc Sở Y tế», which is no part of what is chosen. */
  #takeUp({ start, end }: Candidate, { senses }: NamedMeaning, { segment, namings }: Reading): void {
    const [sense] = senses;
    if (sense?.role === undefined || sense.confidence < sureEnough) return; // as most are none of bodies
    const { body, isPost } = sense.role;
    if (body !== undefined) this.#add(sense, { segment, start, end });
    const own = isPost ? namings.find((one) => one.start > start && one.end === end && isBody(one)) : undefined;
    const [ownSense] = own?.named.surely.senses ?? [];
    if (own !== undefined && ownSense !== undefined) this.#add(ownSense, { segment, start: own.start, end });
  }

  /** One whose name another goes on with is the same: Sở Y tế, Sở Y tế tỉnh Lạng Sơn. */
  #add(sense: CandidateSense, at: Antecedent): void {
    for (const kind of this.#reader.kindsOf(sense.vi)) {
      const before = this.#named.get(kind) ?? [];
      if (before.length > 1) continue; // two compete already
      const isKnown = before.some(({ sense: { vi } }) => vi.startsWith(sense.vi) || sense.vi.startsWith(vi));
      if (!isKnown) this.#named.set(kind, [...before, { kind, sense, at }]);
    }
  }

  #shortNames(text: string, fulls: readonly Full[], segment: Reading['segment']): Item[] {
    const found: Item[] = [];
    const kind = fulls[0]?.kind ?? '';
    for (let start = text.indexOf(kind); start >= 0; start = text.indexOf(kind, start + kind.length)) {
      const end = start + kind.length;
      const [full, ...others] = fulls.filter(({ at }) => at.segment !== segment || at.end <= start);
      if (full === undefined || others.length > 0 || !this.#standsAlone(text, start, end)) continue;
      const senses = [{ ...full.sense, confidence: shortConfidence }];
      found.push({
        candidate: { start, end, means: { is: 'named', kind: 'name', via: 'rule', senses, antecedent: full.at } },
        parts: [],
      });
    }
    return found;
  }

  /** Whether nothing around says that the words belong to a longer name, or name several bodies or none: các Sở, Sở Y tế, Sở hữu. */
  #standsAlone(text: string, start: number, end: number): boolean {
    const before = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]*)[ \u00A0]?$/u.exec(
      text.slice(Math.max(0, start - 16), start),
    );
    const word = before?.[1] ?? '';
    if (before === null || /^\p{Lu}/u.test(word) || this.#reader.isSeveral(word)) return false;
    const behind = text.slice(end, end + 24);
    const isLast = /^\s*(?:$|[.,;:!?…)”"’»](?!\p{L}|\p{N}))/u.test(behind);
    const isEnd = isLast || (/^[ \u00A0]\p{Ll}/u.test(behind) && this.#reader.goesOn(behind.trimStart()));
    return isEnd && !this.#isIgnored(text.slice(start, end));
  }
}

function isBody({ named: { kind, role } }: Naming): boolean {
  return kind !== 'acronym' && role?.body !== undefined;
}

/** «Ban» and «Ban Chỉ đạo» of «Ban Chỉ đạo 389», but no «Hội» of «Hội đồng nhân dân». */
function kindReader({ kinds, notBodies, neverShort }: BodyWords): (name: string) => readonly string[] {
  const longestFirst = [...kinds].sort((a, b) => b.length - a.length);
  const [kindsBy, othersBy] = [byFirstWord(longestFirst), byFirstWord([...notBodies, ...neverShort])];
  return remembered((name: string) => {
    const first = firstWord(name);
    const own = (kindsBy.get(first) ?? []).filter((kind) => startsWithWords(name, kind));
    if (own.length === 0 || !/^\p{Lu}/u.test(name)) return [];
    if ((othersBy.get(first) ?? []).some((other) => startsWithWords(`${name} `, other))) return [];
    return own
      .filter((kind, index) => index === 0 || /^ [\p{Lu}\p{N}]/u.test(name.slice(kind.length)))
      .map((kind) => name.slice(0, kind.length));
  }, mostKept);
}

/** So many names are kept. */
const mostKept = 5_000;

const firstWord = (words: string): string => words.slice(0, `${words} `.indexOf(' ')).toLowerCase();

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const phrase of phrases) by.set(firstWord(phrase), [...(by.get(firstWord(phrase)) ?? []), phrase]);
  return by;
}

function startsWithWords(name: string, words: string): boolean {
  return name[words.length] === ' ' && name.slice(0, words.length).toLowerCase() === words.toLowerCase();
}

/** Whether a text begins with one of the phrases, as whole words. */
function beginsWithAny(phrases: readonly string[]): (text: string) => boolean {
  const keys = new Set(phrases.map(matchKey));
  return (text) => {
    const words = text.split(/[^\p{L}\p{M}]+/u, 2).map(matchKey);
    return keys.has(words[0] ?? '') || keys.has(words.join(' '));
  };
}

/** A short name takes the place of the common noun that it is (Ủy ban, committee), and stands in no longer name. */
function withShort(items: readonly Item[], short: Item): readonly Item[] {
  const { start, end } = short.candidate;
  const around = items.filter(({ candidate }) => candidate.start < end && candidate.end > start);
  const isFree = around.every(({ candidate }) => {
    const { means } = candidate;
    if (candidate.start !== start || candidate.end !== end || means.is !== 'named') return false;
    return means.kind === 'term' && /^\p{Ll}/u.test(means.senses[0]?.vi ?? '');
  });
  if (!isFree) return items;
  const others = items.filter((item) => !around.includes(item));
  return [...others, short].sort((a, b) => a.candidate.start - b.candidate.start);
}
