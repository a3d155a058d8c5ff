import { isInForce } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { Naming, Reading } from '../readings.ts';
import { isPlaced } from './placing.ts';
import type { Evidence, Setting } from './senses.ts';
import { type SettingReader, Settings } from './setting.ts';

/** Evidence of a document, and the setting of each of its acronyms. */
export type DocumentEvidence = Evidence & {
  readonly settingAt: (reading: Reading, start: number, end: number) => Setting;
};

/** What a whole document, of a date where one is known, says about the senses of its acronyms. */
export function evidenceOf(readings: readonly Reading[], reader: SettingReader, date?: string): DocumentEvidence {
  const { names, domainShare } = sureMentions(readings);
  const settings = new Map(readings.map((reading) => [reading, new Settings(reading, reader)]));
  const settingAt: DocumentEvidence['settingAt'] = (reading, start, end) =>
    (settings.get(reading) ?? new Settings(reading, reader)).at(start, end);
  const shares = usesByAcronym(readings, settingAt);
  let said: ReadonlySet<string> | undefined;
  return {
    settingAt,
    names,
    domainShare,
    says: ({ words }) => {
      said ??= new Set([...settings.values()].flatMap((one) => [...one.said()]));
      return said.has(words);
    },
    useShare: (acronym, concept) => shares(acronym).get(concept) ?? 0,
    companyOf: reader.companyOf,
    inForce: (concept: Concept) => date === undefined || isInForce(concept, date),
  };
}

/** Full forms, and acronyms that name one concept only: what they are about needs no deciding. */
function sureMentions(readings: readonly Reading[]): Pick<Evidence, 'names' | 'domainShare'> {
  const named = new Set<ConceptId>();
  const domains = new Map<string, number>();
  let total = 0;
  for (const { namings } of readings) {
    const acronyms = acronymsByStart(namings);
    for (const { concept, kind, start } of namings) {
      const isAcronym = kind === 'acronym';
      if (concept === null || kind === 'place' || (isAcronym && acronyms.get(start) !== 1)) continue;
      if (!isAcronym) named.add(concept.id);
      domains.set(concept.domain, (domains.get(concept.domain) ?? 0) + 1);
      total += 1;
    }
  }
  return {
    names: (concept) => named.has(concept),
    domainShare: (domain) => (total === 0 ? 0 : (domains.get(domain) ?? 0) / total),
  };
}

function acronymsByStart(namings: readonly Naming[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { kind, start } of namings) if (kind === 'acronym') counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

type Shares = ReadonlyMap<ConceptId, number>;

/** An acronym where it stands, with all senses that it has there. */
type Use = { readonly reading: Reading; readonly start: number; readonly senses: Concept[] };

/** The shares of an acronym's senses in its placed uses, made when they are first asked for. */
function usesByAcronym(
  readings: readonly Reading[],
  settingAt: DocumentEvidence['settingAt'],
): (acronym: string) => Shares {
  const known = new Map<string, Shares>();
  let uses: ReadonlyMap<string, readonly Use[]> | undefined;
  return (acronym) => {
    uses ??= acronymUses(readings);
    const shares = known.get(acronym) ?? placedShares(acronym, uses.get(acronym) ?? [], settingAt);
    known.set(acronym, shares);
    return shares;
  };
}

/** All acronyms of a document, as they are written there. */
function acronymUses(readings: readonly Reading[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const reading of readings) {
    for (const { kind, start, end, concept } of reading.namings) {
      if (kind !== 'acronym' || concept === null) continue;
      const acronym = reading.segment.text.slice(start, end);
      const known = uses.get(acronym) ?? [];
      uses.set(acronym, known);
      const last = known.at(-1);
      if (last?.reading === reading && last.start === start) last.senses.push(concept);
      else known.push({ reading, start, senses: [concept] });
    }
  }
  return uses;
}

/** Of the uses of an acronym for one of whose senses alone a cue beside it speaks, the share of each. */
function placedShares(acronym: string, uses: readonly Use[], settingAt: DocumentEvidence['settingAt']): Shares {
  const placed = uses.flatMap(({ reading, start, senses }) => {
    const setting = settingAt(reading, start, start + acronym.length);
    const spoken = senses.filter((concept) => isPlaced(acronym, concept, setting));
    return spoken.length === 1 ? spoken.map(({ id }) => id) : [];
  });
  const shares = new Map<ConceptId, number>();
  for (const id of placed) shares.set(id, (shares.get(id) ?? 0) + 1 / placed.length);
  return shares;
}
