import { analyser } from '../../../analysis/index.ts';
import { readDocument } from '../../../document/index.ts';
import type { TermMark } from '../../../formats/index.ts';
import type { Glossary } from '../../../glossary/index.ts';
import type { AnalysedSegment, Mention } from '../../../model/mention.ts';
import type { Unit } from '../../../model/unit.ts';
import type { Article } from '../../../translation/index.ts';
import { rulingFor } from '../../article.ts';
import type { Shell } from '../../shell.ts';

/** The terms and acronyms in each sentence of an article, as its whole text decides them; everyday words are left out. */
export function termsIn(shell: Shell, article: Article, glossary: Glossary): (unit: Unit) => readonly TermMark[] {
  const made = analyser(glossary);
  const document = readDocument(article.source, 'markdown');
  const analysis = made.analyse(document, rulingFor(shell, article, made, {}));
  const bySentence = new Map<string, AnalysedSegment>();
  for (const segment of analysis.segments) {
    const sentence = article.source.slice(segment.start, segment.end);
    if (!bySentence.has(sentence)) bySentence.set(sentence, segment);
  }
  // A sentence that runs over several lines reads otherwise in its unit: it goes without marks.
  return ({ vi }) => {
    const segment = bySentence.get(vi);
    return segment?.mentions.flatMap((mention) => markOf(mention, segment.start, glossary)) ?? [];
  };
}

function markOf(mention: Mention, from: number, glossary: Glossary): readonly TermMark[] {
  if (mention.status !== 'decided' || !('concept' in mention)) return [];
  const { concept, en, start, end } = mention;
  if (concept === null || en === null) return [];
  const { definition, gloss } = glossary.concept(concept) ?? {};
  if (gloss === 'never') return [];
  return [{ start: start - from, end: end - from, concept, en, ...(definition === undefined ? {} : { definition }) }];
}
