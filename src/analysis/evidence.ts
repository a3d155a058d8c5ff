import { isInForce } from '../glossary/index.ts';
import type { ConceptId } from '../model/concept.ts';
import { matchKey } from '../text/index.ts';
import type { Naming, Reading } from './readings.ts';
import type { Evidence } from './senses.ts';

/** What a whole document, of a date where one is known, says about the senses of its acronyms. Only full forms that name one concept count as mentions. */
export function evidenceOf(readings: readonly Reading[], date?: string): Evidence {
  const counts = new Map<ConceptId, number>();
  const domains = new Map<string, number>();
  for (const { concept } of readings.flatMap(({ namings }) => plainNamings(namings))) {
    if (concept === null) continue;
    counts.set(concept.id, (counts.get(concept.id) ?? 0) + 1);
    domains.set(concept.domain, (domains.get(concept.domain) ?? 0) + 1);
  }
  const total = [...domains.values()].reduce((sum, count) => sum + count, 0);
  let words: string | undefined;
  return {
    contains: (phrase) => {
      words ??= wordsOf(readings);
      return words.includes(` ${matchKey(phrase)} `);
    },
    named: (concept) => counts.get(concept) ?? 0,
    inForce: (concept) => date === undefined || isInForce(concept, date),
    domainShare: (domain) => (total === 0 ? 0 : (domains.get(domain) ?? 0) / total),
  };
}

/** All words of the document, folded, with single spaces; few documents need them. */
function wordsOf(readings: readonly Reading[]): string {
  const folded = readings.map(({ segment }) => matchKey(segment.text)).join(' . ');
  return ` ${folded.replace(/[.,;:!?()[\]"“”]/g, ' $& ').replace(/ +/g, ' ')} `;
}

function plainNamings(namings: readonly Naming[]): Naming[] {
  return namings.filter(({ kind }) => kind === 'term' || kind === 'name');
}
