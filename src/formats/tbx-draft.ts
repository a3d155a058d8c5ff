import type { Place } from '../model/problem.ts';
import { ownNote } from './tbx-concept.ts';
import type { TbxElement } from './tbx-element.ts';
import type { TbxEntry, TbxTerm, TermStatus } from './tbx-entry.ts';
import { collapsed } from './xml-text.ts';

/** An entry as it is read, with its place and that of our own note. */
export type TbxDraft = { readonly entry: TbxEntry; readonly place: Place; readonly ownPlace?: Place };

/** Told of the elements of a file in their order, it gives each entry to `take` as it closes. Both editions, by their own names. */
export type DraftBuilder = {
  readonly open: (element: TbxElement) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
};

/** `holds`: the category that a group describes. */
type Frame = { readonly element: TbxElement; text: string; holds?: string | undefined };
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type OpenTerm = Mutable<TbxTerm>;
type OpenEntry = Mutable<TbxEntry> & { place: Place; ownPlace?: Place };

const entries: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
const languages: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const termSections: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
/** Markup within a text that is part of it; what stands in the others is code of another program. */
const inline: ReadonlySet<string> = new Set(['hi', 'foreign']);
/** What is said of who wrote an entry and when, or of words within a term. */
const passedOver: ReadonlySet<string> = new Set(['transacGrp', 'adminGrp', 'termCompList', 'back']);

export function draftBuilder(take: (draft: TbxDraft) => void): DraftBuilder {
  const frames: Frame[] = [];
  let entry: OpenEntry | undefined;
  let side: OpenTerm[] | undefined;
  let term: OpenTerm | undefined;
  let passedOverWithin = 0;
  return {
    open(element) {
      frames.push({ element, text: '' });
      const { name, attributes, place } = element;
      if (passedOver.has(name)) passedOverWithin++;
      if (entries.has(name)) entry = newEntry(attributes.id ?? '', place);
      if (languages.has(name)) side = entry && sideOf(entry, attributes['xml:lang'] ?? '');
      if (termSections.has(name)) term = { text: '' };
    },
    text(text) {
      const frame = frames.at(-1);
      if (frame) frame.text += text;
    },
    close() {
      const frame = frames.pop();
      if (frame === undefined) return;
      const { name } = frame.element;
      const parent = frames.at(-1);
      if (inline.has(name) && parent) parent.text += frame.text;
      const { category, place } = frame.element;
      const said = { name, category, place, text: collapsed(frame.text), within: parent };
      if (name === 'descrip' && parent) parent.holds = said.category;
      if (entry && passedOverWithin === 0)
        if (term) sayOfTerm(term, entry, said, side !== undefined);
        else sayOfEntry(entry, said);
      if (passedOver.has(name)) passedOverWithin--;
      if (termSections.has(name)) {
        if (term && side && term.text !== '') side.push(term);
        term = undefined;
      }
      if (languages.has(name)) side = undefined;
      if (entries.has(name) && entry) {
        take(finished(entry));
        entry = undefined;
      }
    },
  };
}

function newEntry(id: string, place: Place): OpenEntry {
  return { id, place, definitions: [], notes: [], sources: [], vi: [], en: [] };
}

function finished({ place, ownPlace, ...entry }: OpenEntry): TbxDraft {
  return { entry, place, ...(ownPlace && { ownPlace }) };
}

/** Also by the three letters of ISO 639-2, and with a country. */
function sideOf(entry: OpenEntry, language: string): OpenTerm[] | undefined {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  if (primary === 'vi' || primary === 'vie') return entry.vi;
  return primary === 'en' || primary === 'eng' ? entry.en : undefined;
}

type Said = Pick<TbxElement, 'name' | 'category' | 'place'> & {
  readonly text: string;
  readonly within: Frame | undefined;
};

function sayOfEntry(entry: OpenEntry, said: Said): void {
  const { name, category, text } = said;
  if (name === 'note') sayNote(entry, said);
  if (name === 'admin' && category === 'source') saySource(entry, said);
  if (name === 'descrip' && category === 'definition') entry.definitions.push(text);
  if (name === 'descrip' && category === 'subjectField' && text !== '') entry.subjectField ??= text;
}

/** Where a definition comes from is not where the English does: it is kept with the definition. */
function saySource(entry: OpenEntry, { text, within }: Said): void {
  const definition = within?.element.name === 'descripGrp' ? entry.definitions.pop() : undefined;
  if (definition === undefined) entry.sources.push(text);
  else entry.definitions.push(within?.holds === 'definition' ? `${definition} (${text})` : definition);
}

function sayNote(entry: OpenEntry, { text, place }: Said): void {
  const own = ownNote.exec(text)?.[1];
  if (own === undefined) entry.notes.push(text);
  else {
    entry.own = own;
    entry.ownPlace = place;
  }
}

/** The source of a context is not that of the term. */
function sayOfTerm(term: OpenTerm, entry: OpenEntry, said: Said, isOurs: boolean): void {
  const { name, category, text, within } = said;
  if (!isOurs) return;
  if (name === 'term') term.text = text;
  else if (name === 'note') sayNote(entry, said);
  else if (name === 'admin' && category === 'source' && within?.element.name !== 'descripGrp' && text !== '')
    term.source ??= text;
  else if (name === 'descrip' && category === 'definition') entry.definitions.push(text);
  else if (name === 'termNote') sayTermNote(term, category ?? '', text);
}

function sayTermNote(term: OpenTerm, category: string, value: string): void {
  if (category === 'termType') term.type = value;
  if (category === 'partOfSpeech') term.partOfSpeech = value;
  const status = statusCategories.has(category) ? statusOf(value) : undefined;
  if (status) term.status = status;
}

const statusCategories: ReadonlySet<string> = new Set([
  'administrativeStatus',
  'usageStatus',
  'normativeAuthorization',
]);

/** By how the values of all editions and of Weblate begin: `preferredTerm-admn-sts`, `preferred`, `forbidden`. */
const statuses: readonly { readonly begin: RegExp; readonly status: TermStatus }[] = [
  { begin: /^preferred/i, status: 'preferred' },
  { begin: /^(?:admitted|legal|regulated|standardized)/i, status: 'admitted' },
  { begin: /^(?:deprecated|superseded|obsolete|forbidden|notRecommended)/i, status: 'deprecated' },
];

function statusOf(value: string): TermStatus | undefined {
  return statuses.find(({ begin }) => begin.test(value))?.status;
}
