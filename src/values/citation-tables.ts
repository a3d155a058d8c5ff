import type { CitationLink, CitationPartWord, Symbols } from '../model/symbols.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** A part's word with its place among the parts, the smallest first. */
export type PartWord = { readonly words: CitationPartWord; readonly size: number };

/** The words of citations, made ready for reading. */
export type CitationTables = {
  readonly parts: Phrases<PartWord>;
  /** What a citation may begin with. */
  readonly starts: Phrases<true>;
  /** Words before a part that make another word of it, by the part; each is looked for backwards. */
  readonly notAfter: ReadonlyMap<CitationPartWord, Phrases<true>>;
  readonly links: Phrases<CitationLink>;
  readonly several: Phrases<true>;
  readonly joints: Phrases<true>;
  readonly here: Phrases<true>;
  readonly rank: Phrases<true>;
  readonly cues: Phrases<true>;
  readonly hereCues: Phrases<true>;
  readonly followers: Phrases<true>;
  readonly amended: Phrases<true>;
};

export function citationTables({ citationParts, citationLinks, citations, calendar }: Symbols): CitationTables {
  const words = (vi: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi, meaning: true }]);
  return {
    parts: phrasesOf(citationParts.map((part, size) => ({ vi: part.vi, meaning: { words: part, size } }))),
    starts: words([...citationParts.flatMap(({ vi }) => vi), ...citations.several, ...calendar.from]),
    notAfter: new Map(citationParts.map((part) => [part, words(part.notAfter ?? [])])),
    links: phrasesOf(citationLinks.map((meaning) => ({ vi: meaning.vi, meaning }))),
    several: words(citations.several),
    joints: words(citations.joints),
    here: words(citations.here),
    rank: words(citations.rank),
    cues: words(citations.cues),
    hereCues: words(citations.hereCues),
    followers: words(citations.followers),
    amended: words(citations.amended),
  };
}
