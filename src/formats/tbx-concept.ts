import type { Concept, EnglishForms } from '../model/concept.ts';
import { slug } from '../text/index.ts';
import type { TbxEntry, TbxTerm } from './tbx-entry.ts';
import { collapsed, withoutForbidden } from './xml-text.ts';

/** Our own note: the keys that TBX has no place for, as JSON. */
export const ownNote: RegExp = /^songngu: (\{.*\})$/s;

/** A concept's keys as they stand in YAML, before they are checked. */
export type RawConcept = Readonly<Record<string, unknown>>;

/**
 * A concept as an entry of TBX. TBX-Basic has no category for cues, dates, status and others, and a term holds no line breaks: what the
 * entry alone would not give back goes into one note of our own, as JSON.
 * @param partOfName the word of the edition for a name's part of speech
 * @returns undefined where nothing is left of one of the terms once the characters are gone that XML cannot hold
 */
export function entryOf(concept: Concept, partOfName: 'noun' | 'properNoun'): TbxEntry | undefined {
  const plain = plainEntry(concept, partOfName);
  if (plain.vi[0]?.text === '' || plain.en[0]?.text === '') return undefined;
  const own = difference(written(concept), plainConcept(plain) ?? {});
  return own === undefined ? plain : { ...plain, own };
}

/** The keys of an entry's concept; undefined where it lacks Vietnamese or English. `own` is the JSON of our note, where it could be read. */
export function conceptOf(entry: TbxEntry, own: RawConcept | undefined): RawConcept | undefined {
  const plain = plainConcept(entry);
  if (plain === undefined || own === undefined) return plain;
  const { vi, en, ...rest } = own;
  const merged = Object.entries({
    ...plain,
    ...rest,
    // Another program may have changed a term after the note was written: then the term holds.
    ...(vi !== undefined && shown(vi) === plain.vi ? { vi } : {}),
    ...(en !== undefined && shown(en) === plain.en ? { en } : {}),
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== null));
}

function shown(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null && 'named' in value ? value.named : value;
  return typeof text === 'string' ? asRead(text) : undefined;
}

function asRead(text: string): string {
  return collapsed(withoutForbidden(text));
}

function namedEnglish(en: string | EnglishForms): string {
  return typeof en === 'string' ? en : en.named;
}

/** An id that is the term's slug says nothing that the term does not. */
function written({ id, ...rest }: Concept): RawConcept {
  return id === slug(rest.vi) ? rest : { id, ...rest };
}

/** Each key that the entry would not give back as it is; null takes away one that it would give. */
function difference(wanted: RawConcept, given: RawConcept): string | undefined {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(given)]);
  const different = [...keys].filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(given[key]));
  if (different.length === 0) return undefined;
  return unbreakable(JSON.stringify(Object.fromEntries(different.map((key) => [key, wanted[key] ?? null]))));
}

/** JSON escapes most of what XML cannot hold; the rest is escaped here, and spaces in a row, which XML tools make one. */
function unbreakable(json: string): string {
  return json.replace(/(?<= ) |[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function plainEntry(concept: Concept, partOfName: 'noun' | 'properNoun'): TbxEntry {
  const { vi, en, pos, source } = concept;
  const partOfSpeech = pos === undefined || pos === 'phrase' ? undefined : pos === 'name' ? partOfName : pos;
  const type = pos === 'phrase' ? 'phrase' : undefined;
  const main = { ...(type && { type }), ...(partOfSpeech && { partOfSpeech }) };
  const preferred = { status: 'preferred', ...main } as const;
  return {
    id: concept.id,
    subjectField: asRead(concept.domain),
    definitions: texts(concept.definition),
    notes: texts(concept.note).filter((note) => !ownNote.test(note)),
    sources: [],
    vi: [
      { text: asRead(vi), ...preferred },
      ...terms(concept.acronyms, { type: 'acronym' }),
      ...terms(concept.variants, { type: 'variant' }),
    ],
    en: [
      { text: asRead(namedEnglish(en)), ...preferred, ...(source && { source: asRead(source) }) },
      ...terms(texts(concept.abbreviation), { type: 'abbreviation' }),
      ...terms(concept.admitted, { status: 'admitted' }),
      ...terms(concept.deprecated, { status: 'deprecated' }),
    ],
  };
}

function texts(text: string | undefined): readonly string[] {
  const read = text === undefined ? '' : asRead(text);
  return read === '' ? [] : [read];
}

function terms(list: readonly string[] | undefined, said: Omit<TbxTerm, 'text'>): readonly TbxTerm[] {
  return (list ?? []).map((text) => ({ text: asRead(text), ...said })).filter(({ text }) => text !== '');
}

/** What an entry gives without our note: the reading of other programs' entries too. */
function plainConcept(entry: TbxEntry): RawConcept | undefined {
  const vi = preferredOf(entry.vi);
  const en = preferredOf(entry.en);
  if (vi === undefined || en === undefined || en.status === 'deprecated') return undefined;
  const otherVi = entry.vi.filter((term) => term !== vi);
  const otherEn = entry.en.filter((term) => term !== en);
  const short = otherEn.find((term) => isShort(term) && term.status === undefined);
  const given = {
    vi: vi.text,
    en: en.text,
    domain: entry.subjectField,
    acronyms: list(otherVi.filter(isShort)),
    variants: list(otherVi.filter((term) => !isShort(term))),
    admitted: list(otherEn.filter((term) => term !== short && term.status !== 'deprecated')),
    deprecated: list(otherEn.filter((term) => term.status === 'deprecated')),
    abbreviation: short?.text,
    pos: posOf(vi) ?? posOf(en),
    definition: joined(entry.definitions, '\n'),
    note: joined(entry.notes, '\n'),
    source: en.source ?? joined(entry.sources, '; '),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}

/** The term to use; of several that could be, the first. */
export function preferredOf(all: readonly TbxTerm[]): TbxTerm | undefined {
  return all.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** The lower the more a term is the one to use, where an entry does not say so itself. */
function rank(term: TbxTerm): number {
  if (term.status === 'preferred') return isShort(term) ? 1 : 0;
  if (term.status === 'deprecated') return 5;
  if (isShort(term)) return 4;
  return term.status === 'admitted' || term.type === 'variant' ? 3 : 2;
}

const shortTypes: ReadonlySet<string> = new Set(['acronym', 'abbreviation', 'initialism']);

function isShort({ type }: TbxTerm): boolean {
  return type !== undefined && shortTypes.has(type);
}

function list(terms: readonly TbxTerm[]): readonly string[] | undefined {
  return terms.length === 0 ? undefined : terms.map(({ text }) => text);
}

function joined(all: readonly string[], separator: string): string | undefined {
  const distinct = [...new Set(all)].filter((text) => text !== '');
  return distinct.length === 0 ? undefined : distinct.join(separator);
}

const partsOfSpeech: Readonly<Record<string, string>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  properNoun: 'name',
};

const phraseTypes: ReadonlySet<string> = new Set(['phrase', 'phraseologicalUnit', 'setPhrase', 'standardText']);

function posOf({ type, partOfSpeech }: TbxTerm): string | undefined {
  if (type !== undefined && phraseTypes.has(type)) return 'phrase';
  return Object.hasOwn(partsOfSpeech, partOfSpeech ?? '') ? partsOfSpeech[partOfSpeech ?? ''] : undefined;
}
