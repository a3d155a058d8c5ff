import { type SourceDocument, sourceSpan } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { EnglishDoubt, EnglishMention } from '../../model/english-mention.ts';
import type { Segment } from '../../model/segment.ts';
import type { EnglishWords } from '../../text/index.ts';
import { englishValueReader, type ReadValue } from '../../values/index.ts';
import { englishNames, type NamedStretch } from './english-names.ts';

/** An English text and the words of each of its segments. */
type EnglishText = Pick<SourceDocument, 'source' | 'segments'> & { readonly words: readonly EnglishWords[] };

export type EnglishAnalyser = {
  /**
   * What English texts name and tell: of each text in offsets of its source, ascending by start within a segment, the outer before the inner.
   * Many short texts are best read together: first the names of all, then their values, so that the processor stays with the code of one.
   */
  readonly analyse: (texts: readonly EnglishText[]) => readonly (readonly EnglishMention[])[];
};

/** Makes a glossary ready for reading any number of English texts. Its names are made ready when the first text is read. */
export function englishAnalyser(glossary: Glossary): EnglishAnalyser {
  const values = englishValueReader(glossary.symbols);
  let find: ReturnType<typeof englishNames> | undefined;
  const namesIn = (words: EnglishWords): readonly NamedStretch[] => {
    find ??= englishNames(glossary);
    return find(words);
  };
  return {
    analyse: (texts) => {
      const names = texts.map(({ words }) => words.map(namesIn));
      const told = texts.map(({ segments }) => segments.map(({ text }) => values.read(text)));
      return texts.map(({ source, segments }, at) =>
        segments.flatMap((segment, number) =>
          mentionsIn(segment, source, names[at]?.[number] ?? [], told[at]?.[number] ?? []),
        ),
      );
    },
  };
}

function mentionsIn(
  segment: Segment,
  source: string,
  names: readonly NamedStretch[],
  values: readonly ReadValue[],
): EnglishMention[] {
  const mentions = names.map((stretch) => nameMention(stretch, segment, source));
  for (const value of values) mentions.push(valueMention(value, segment, source));
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameMention({ start: from, end: to, names }: NamedStretch, segment: Segment, source: string): EnglishMention {
  const { start, end } = sourceSpan(segment, { start: from, end: to });
  return { start, end, text: source.slice(start, end), kind: 'name', names };
}

function valueMention(
  { start: from, end: to, value, doubt }: ReadValue,
  segment: Segment,
  source: string,
): EnglishMention {
  const { start, end } = sourceSpan(segment, { start: from, end: to });
  const kind = value.type === 'document' || value.type === 'citation' ? 'reference' : 'value';
  const mention = { start, end, text: source.slice(start, end), kind, value } as const;
  return doubt !== undefined && isEnglishDoubt(doubt) ? { ...mention, doubt } : mention;
}

const englishDoubts: ReadonlySet<string> = new Set<EnglishDoubt>([
  'day-or-month',
  'type-differs',
  'point-thousands',
  'comma-decimal',
]);

const isEnglishDoubt = (doubt: string): doubt is EnglishDoubt => englishDoubts.has(doubt);
