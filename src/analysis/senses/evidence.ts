import { isInForce } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import { remembered } from '../../text/index.ts';
import type { Naming } from '../naming.ts';
import { once } from '../once.ts';
import type { Reading } from '../readings.ts';
import { type DocumentFacts, documentReasons } from './document-reasons.ts';
import { isPlaced } from './placing.ts';
import type { Evidence, Setting } from './senses.ts';
import { type SettingReader, Settings } from './setting.ts';

/** Evidence of a document, and the setting of each of its acronyms. */
export type DocumentEvidence = Evidence & {
  readonly inForce: DocumentFacts['inForce'];
  readonly settingAt: (reading: Reading, start: number, end: number) => Setting;
};

/** What a whole document, of a date where one is known, says about the senses of its acronyms; read when it is first asked for. */
export function evidenceOf(readings: readonly Reading[], reader: SettingReader, date?: string): DocumentEvidence {
  const settingsOf = remembered((reading: Reading) => new Settings(reading, reader));
  const settingAt: DocumentEvidence['settingAt'] = (reading, start, end) => settingsOf(reading).at(start, end);
  const shares = usesByAcronym(readings, settingAt);
  const sure = once(() => sureMentions(readings));
  const said = once(() => saidIn(readings, reader.cueAt));
  const facts: DocumentFacts = {
    names: (concept) => sure().named.has(concept),
    domainShare: (domain) => sure().domains.get(domain) ?? 0,
    says: ({ words }) => said().has(words),
    useShare: (acronym, concept) => shares(acronym).get(concept) ?? 0,
    inForce: (concept) => date === undefined || isInForce(concept, date),
  };
  const reasonsOf = remembered((acronym: string) =>
    remembered((concept: Concept) => documentReasons(acronym, concept, facts)),
  );
  return {
    settingAt,
    reasonsFor: (acronym, concept) => reasonsOf(acronym)(concept),
    companyOf: reader.companyOf,
    inForce: facts.inForce,
  };
}

/** The words of all cues that stand in a document. */
function saidIn(readings: readonly Reading[], cueAt: SettingReader['cueAt']): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { cues } of readings) for (const cue of cues) said.add(cueAt(cue));
  return said;
}

/** Concepts that are named by a full form, and the shares of all sure mentions that are of a domain. */
type SureMentions = { readonly named: ReadonlySet<Concept>; readonly domains: ReadonlyMap<string, number> };

/** Full forms, and acronyms that name one concept only: what they are about needs no deciding. */
function sureMentions(readings: readonly Reading[]): SureMentions {
  const named = new Set<Concept>();
  const counts = new Map<string, { count: number }>();
  let total = 0;
  for (const { namings } of readings) {
    for (let index = 0; index < namings.length; index++) {
      const { concept, kind, domain } = (namings[index] as Naming).named; // there are as many
      const isAcronym = kind === 'acronym';
      if (concept === null || domain === undefined || kind === 'place' || (isAcronym && !isOnlyAcronym(namings, index)))
        continue;
      if (!isAcronym) named.add(concept);
      const known = counts.get(domain);
      if (known === undefined) counts.set(domain, { count: 1 });
      else known.count += 1;
      total += 1;
    }
  }
  return { named, domains: new Map(Array.from(counts, ([domain, { count }]) => [domain, count / total])) };
}

/** Whether no other acronym starts where one does. */
function isOnlyAcronym(namings: readonly Naming[], index: number): boolean {
  const start = namings[index]?.start;
  const isOther = (naming: Naming | undefined): boolean => naming?.start === start && naming?.named.kind === 'acronym';
  let [first, last] = [index, index];
  while (namings[first - 1]?.start === start) first -= 1;
  while (namings[last + 1]?.start === start) last += 1;
  return namings.slice(first, last + 1).filter(isOther).length === 1;
}

type Shares = ReadonlyMap<ConceptId, number>;

/** An acronym where it stands, with all senses that it has there. */
type Use = { readonly reading: Reading; readonly start: number; readonly senses: Concept[] };

/** The shares of an acronym's senses in its placed uses, made when they are first asked for. */
function usesByAcronym(
  readings: readonly Reading[],
  settingAt: DocumentEvidence['settingAt'],
): (acronym: string) => Shares {
  const uses = once(() => acronymUses(readings));
  return remembered((acronym: string) => placedShares(acronym, uses().get(acronym) ?? [], settingAt));
}

/** All acronyms of a document, as they are written there. */
function acronymUses(readings: readonly Reading[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const reading of readings) {
    for (const { start, end, named } of reading.namings) {
      const { kind, concept } = named;
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
