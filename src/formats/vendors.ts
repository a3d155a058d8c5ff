import { withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Exported, ExportOptions, GlossaryFormat, LeftOut } from './format.ts';
import { bareEnglish, hasRequiredSlot, type Pair, type Pairs, pairsOf, priorOf, settlePairs } from './pairs.ts';
import { fittingTable, type Vendor, writeVendor } from './vendor.ts';

const mebibyte = 1024 * 1024;

/**
 * DeepL: TSV without header, one direction, no quotes. A source that comes twice makes it refuse the whole file. 10 MiB a glossary, 1024
 * bytes a term (DeepL's documentation of glossaries, API v3).
 */
export const deepl: GlossaryFormat = vendorFormat('deepl', '.tsv', {
  delimiter: '\t',
  quotes: false,
  header: false,
  termBytes: 1024,
  fileSize: { unit: 'bytes', limit: 10 * mebibyte },
});

/** Google Cloud Translation, a glossary of one direction: CSV without header, at most 10 million code points. */
export const google: GlossaryFormat = vendorFormat('google', '.csv', {
  delimiter: ',',
  quotes: true,
  header: false,
  fileSize: { unit: 'code-points', limit: 10_000_000 },
});

/**
 * Azure Document Translation: TSV, one to one. Its documentation shows no header, Microsoft's own app begins with the languages:
 * `--header` writes that row.
 */
export const azure: GlossaryFormat = vendorFormat('azure', '.tsv', { delimiter: '\t', quotes: false, header: false });

/** Amazon Translate: CSV that begins with the languages; the first is the source. At most 10 MB. */
export const amazon: GlossaryFormat = vendorFormat('amazon', '.csv', {
  delimiter: ',',
  quotes: true,
  header: true,
  fileSize: { unit: 'bytes', limit: 10_000_000 },
});

function vendorFormat(name: string, extension: string, vendor: Vendor): GlossaryFormat {
  return { name, extension, write: (concepts, options) => writeVendor(vendor, concepts, options) };
}

/**
 * Google Cloud Translation, equivalent term sets: CSV with the languages as header, used in both directions, so that no English may come
 * twice either. A row for each concept, and one for its acronym with its English short form where it has both.
 */
export const googleSets: GlossaryFormat = {
  name: 'google-sets',
  extension: '.csv',
  write: writeSets,
};

const setsVendor: Vendor = {
  delimiter: ',',
  quotes: true,
  header: true,
  fileSize: { unit: 'code-points', limit: 10_000_000 },
};

function writeSets(concepts: readonly Concept[], options: ExportOptions): Exported {
  const all = pairsOf(concepts.map(({ variants: _, acronyms: __, ...concept }) => concept));
  const sources = settlePairs([...all.pairs, ...concepts.flatMap(shortPairs)], options.date);
  const targets = withEnglishOnce(sources.pairs);
  const table = fittingTable(setsVendor, targets.pairs, options.header ?? setsVendor.header);
  return {
    content: table.lines,
    leftOut: [...all.leftOut, ...sources.leftOut, ...targets.leftOut, ...table.leftOut],
  };
}

/** An acronym and its English short form mean each other: ĐCSVN, CPV. */
function shortPairs(concept: Concept): readonly Pair[] {
  const { acronyms: [vi] = [], abbreviation } = concept;
  const en = abbreviation === undefined ? undefined : bareEnglish({ en: abbreviation });
  if (vi === undefined || en === undefined || hasRequiredSlot(vi)) return [];
  return [{ vi: withoutSlots(vi), en, concept, role: 'acronym', ...priorOf(concept, vi, 'acronym') }];
}

function withEnglishOnce(pairs: readonly Pair[]): Pairs {
  const owners = new Map<string, ConceptId>();
  const leftOut: LeftOut[] = [];
  const kept = pairs.filter(({ vi, en, concept }) => {
    const key = en.normalize('NFC');
    const other = owners.get(key);
    if (other === undefined) owners.set(key, concept.id);
    else leftOut.push({ code: 'duplicate-target', concept: concept.id, text: vi, other });
    return other === undefined;
  });
  return { pairs: kept, leftOut };
}
