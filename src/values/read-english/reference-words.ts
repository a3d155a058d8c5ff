import type { DocumentType, Symbols } from '../../model/symbols.ts';
import { documentTables } from '../document-tables.ts';
import { phrasesOf } from '../phrases.ts';
import type { EnglishTables } from './tables.ts';
import { emptyTemplates, plantTemplate } from './templates.ts';
import { keysOf, wordsOf } from './word-keys.ts';

/** The words of documents and their codes. */
export function documentWords(
  symbols: Symbols,
): Pick<EnglishTables, 'types' | 'adjectives' | 'numberWord' | 'documents'> {
  const { documentAdjectives, english } = symbols;
  return {
    types: phrasesOf([...typesByEnglish(symbols)].map(([en, meaning]) => ({ vi: [en], meaning }))),
    adjectives: phrasesOf(documentAdjectives.map((meaning) => ({ vi: [meaning.en], meaning }))),
    numberWord: wordsOf(english.number),
    documents: documentTables(symbols),
  };
}

function typesByEnglish({ documentTypes, english }: Symbols): ReadonlyMap<string, readonly DocumentType[]> {
  const types = new Map<string, DocumentType[]>();
  const add = (en: string, type: DocumentType) => void types.set(en, [...(types.get(en) ?? []), type]);
  for (const type of documentTypes) add(type.en, type);
  for (const { symbol, en } of english.documentTypes)
    for (const type of documentTypes.filter((one) => one.symbol === symbol)) for (const word of en) add(word, type);
  return types;
}

/** The words of places in documents, and of the meetings that documents are named after. */
export function citationTables({
  citationParts,
  citationLinks,
  citations,
  meetings,
  english,
}: Symbols): Pick<EnglishTables, 'meetings' | 'amended' | 'here' | 'parts' | 'links'> {
  const [meetingRoot, amended] = [emptyTemplates<string>(), emptyTemplates<true>()];
  for (const { key, en, enAlone } of meetings)
    for (const text of [en, enAlone ?? en]) plantTemplate(meetingRoot, text, new Set(), key);
  plantTemplate(amended, citations.amendedEnglish, new Set(), true);
  return {
    meetings: meetingRoot,
    amended,
    here: keysOf(english.here),
    parts: phrasesOf(citationParts.map((word, order) => ({ vi: [word.en, word.plural], meaning: { word, order } }))),
    links: phrasesOf(citationLinks.map(({ key, en }) => ({ vi: [en], meaning: key }))),
  };
}
