import { type SourceDocument, sourceSpan } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { EnglishDoubt, EnglishMention } from '../../model/english-mention.ts';
import type { Segment } from '../../model/segment.ts';
import { englishValueReader, type ReadValue } from '../../values/index.ts';
import { englishNames, type NamedStretch } from './english-names.ts';

export type EnglishAnalyser = {
  /** What an English document names and tells, in offsets of its source, ascending by start, the outer before the inner. */
  readonly analyse: (document: SourceDocument) => readonly EnglishMention[];
};

/** Makes a glossary ready for reading any number of English texts. Its names are made ready when the first text is read. */
export function englishAnalyser(glossary: Glossary): EnglishAnalyser {
  const values = englishValueReader(glossary.symbols);
  let find: ReturnType<typeof englishNames> | undefined;
  const namesIn = (text: string): readonly NamedStretch[] => {
    find ??= englishNames(glossary);
    return find(text);
  };
  return {
    analyse: ({ source, segments }) =>
      segments.flatMap((segment) =>
        inOrder([
          ...namesIn(segment.text).map((stretch) => nameMention(stretch, segment, source)),
          ...values.read(segment.text).map((value) => valueMention(value, segment, source)),
        ]),
      ),
  };
}

function inOrder(mentions: EnglishMention[]): EnglishMention[] {
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
