import listed from '../../../glossary/acronyms/own-names.yaml';
import { type AnywhereCue, type Cue, readCue } from '../../glossary/index.ts';
import { once } from '../once.ts';
import { type CueLookup, cueLookup } from '../senses/cue-lookup.ts';

/** A kind of names that are their own: what tells them from an acronym of the same letters, beside them and in their sentence. */
export type OwnNames = { readonly beside: CueLookup; readonly near: () => readonly AnywhereCue[] };

type Listed = { readonly beside: unknown; readonly near: unknown; readonly names: unknown };

const kinds = listed.kinds as Readonly<Record<'brands' | 'files', Listed>>;

const kindsByName = new Map<string, OwnNames[]>();
for (const { beside, near, names } of Object.values(kinds)) {
  const kind = {
    beside: besideCues(beside),
    near: anywhereCues(near),
  };
  for (const name of textsOf(names)) kindsByName.set(name, [...(kindsByName.get(name) ?? []), kind]);
}

/** The kinds that have a name in capitals: files (PDF), clubs, brands, units; none where it is not listed. */
export function kindsOf(name: string): readonly OwnNames[] {
  return kindsByName.get(name) ?? [];
}

/** Makes of goods, which stand before the names of their models: ASUS. */
export const brands: ReadonlySet<string> = new Set(textsOf(kinds.brands.names));

/** English words as signs and screens write them: SALE OFF. */
export const englishWords: ReadonlySet<string> = new Set(textsOf(listed.words));

/** Words that only a statement in code has in capitals: SELECT. */
export const statementWords: ReadonlySet<string> = new Set(textsOf(listed.statements));

/** How names of sites and of files end, behind a stop. */
export const domainEndings: readonly string[] = textsOf(listed.domains);
export const fileEndings: readonly string[] = textsOf(kinds.files.names).map((name) => name.toLowerCase());

export const codeCues: CueLookup = besideCues(listed.codes);
export const numeralCues: CueLookup = besideCues(listed.numerals);
export const numeralWords: () => readonly AnywhereCue[] = anywhereCues(listed.numerals);
export const bodyCues: CueLookup = besideCues(listed.bodies);
export const makeCues: CueLookup = besideCues(listed.makes);
export const personCues: CueLookup = besideCues(listed.persons);
export const companyCues: CueLookup = besideCues(listed.companies);
export const shopCues: CueLookup = besideCues(listed.shops);
export const englishCues: CueLookup = besideCues(listed.english);

/** Words before the code of a form: mẫu số 01/TNDN. */
export const formWords: readonly string[] = textsOf(listed.forms);

/** Made ready when they are first asked for: reading all would take as long as a short text. */
function besideCues(list: unknown): CueLookup {
  const lookup = once(() => cueLookup(cuesOf(list).filter((cue) => cue.is === 'beside')));
  return (acronym, setting) => lookup()(acronym, setting);
}

function anywhereCues(list: unknown): () => readonly AnywhereCue[] {
  return once(() => cuesOf(list).filter((cue) => cue.is === 'anywhere'));
}

function cuesOf(list: unknown): Cue[] {
  return textsOf(list).flatMap((text) => readCue(text) ?? []);
}

/** @param list texts, or rows of them */
function textsOf(list: unknown): string[] {
  return [list].flat(2).map(String);
}
