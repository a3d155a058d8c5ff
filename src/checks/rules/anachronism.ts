import { isInForce, preferredEnglish, withoutSlots } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { EnglishMention } from '../../model/english-mention.ts';
import type { Fix } from '../../model/finding.ts';
import { remembered } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { isOfficial, type KnownNames, knownNames } from '../names/known-names.ts';
import { isNamed, isTold, meant } from '../names/named-mentions.ts';
import { replacement } from '../names/replacement.ts';

/**
 * A name in the English that was not in force when the document speaks, where the Vietnamese has the one that came before or after:
 * Committee for Ethnic Minority Affairs for Bộ Dân tộc và Tôn giáo. A name that the Vietnamese itself has is let alone. Wrong where the
 * sentence speaks of another time.
 */
export const anachronism: Check = {
  rule: 'anachronism',
  severity: 'error',
  scope: 'document',
  begin,
  bad: [
    [
      {
        vi: 'Ngày 5/6/2025, Bộ Dân tộc và Tôn giáo họp.',
        en: 'On June 5, 2025, the Committee for Ethnic Minority Affairs met.',
      },
    ],
    [
      {
        vi: 'Ngày 5/6/2018, Ủy ban Dân tộc họp.',
        en: 'On June 5, 2018, the Ministry of Ethnic and Religious Affairs met.',
      },
    ],
    [
      { vi: 'Ngày 12/7/2025, tỉnh họp báo.', en: 'On July 12, 2025, the province held a press conference.' },
      {
        vi: 'Bộ Nông nghiệp và Môi trường cũng dự.',
        en: 'The Ministry of Agriculture and Rural Development took part.',
      },
    ],
    [{ vi: 'Ngày 5/6/2025, Bộ Dân tộc và Tôn giáo họp.', en: 'On June 5, 2025, CEMA met.' }],
  ],
  good: [
    [
      {
        vi: 'Ngày 5/6/2018, Ủy ban Dân tộc họp.',
        en: 'On June 5, 2018, the Committee for Ethnic Minority Affairs met.',
      },
    ],
    [
      {
        vi: 'Ngày 5/6/2025, Bộ trưởng nhắc lại việc Ủy ban Dân tộc đã làm.',
        en: 'On June 5, 2025, the Minister recalled what the Committee for Ethnic Minority Affairs had done.',
      },
    ],
    [{ vi: 'Bộ Dân tộc và Tôn giáo báo cáo.', en: 'The Committee for Ethnic Minority Affairs reported.' }],
    [
      {
        vi: 'Ngày 5/6/2025, Bộ Dân tộc và Tôn giáo họp.',
        en: 'On June 5, 2025, the Ministry of Ethnic and Religious Affairs met.',
      },
    ],
  ],
};

function begin({ glossary, date }: CheckContext): Look {
  if (date === undefined) return () => [];
  const names = knownNames(glossary);
  const isPast = remembered((id: ConceptId) => {
    const concept = names.concept(id);
    return concept !== undefined && isOfficial(concept) && !isInForce(concept, date);
  });
  return (pair) => pair.en.mentions.flatMap((mention) => findings(mention, { pair, names, isPast }));
}

type Speaking = {
  readonly pair: CheckedPair;
  readonly names: KnownNames;
  readonly isPast: (concept: ConceptId) => boolean;
};

function findings(mention: EnglishMention, { pair, names, isPast }: Speaking): Found[] {
  if (mention.kind !== 'name' || !mention.names.some(({ concept }) => isPast(concept))) return [];
  if (isInLarger(mention, pair)) return [];
  const concepts = mention.names.flatMap(({ concept }) => names.concept(concept) ?? []);
  const past = concepts.filter(({ id }) => isPast(id));
  const said = conceptsSaid(pair, names);
  if (concepts.some(({ id }) => said.has(id))) return [];
  const now = [...said.values()].find((concept) => past.some((one) => areOfOneLine(one, concept, names)));
  return now === undefined ? [] : [finding(mention, now, pair)];
}

const isAcronym = (text: string): boolean => !/\p{Ll}/u.test(text);

/** A name in a larger one is judged with that. */
function isInLarger({ start, end }: EnglishMention, { en }: CheckedPair): boolean {
  return en.mentions.some(
    (one) => one.kind === 'name' && one.start <= start && one.end >= end && one.end - one.start > end - start,
  );
}

function conceptsSaid({ vi }: CheckedPair, names: KnownNames): ReadonlyMap<ConceptId, Concept> {
  const ids = [...meant(vi.mentions)].filter(isNamed).flatMap(({ concept }) => concept ?? []);
  return new Map(
    ids.flatMap((id) => {
      const concept = names.concept(id);
      return concept === undefined ? [] : [[id, concept] as const];
    }),
  );
}

/** Whether one came after the other, at whatever remove. */
function areOfOneLine(one: Concept, other: Concept, names: KnownNames): boolean {
  return leadsTo(one, other.id, names) || leadsTo(other, one.id, names);
}

/** Lint holds that successors make no circle; no line is longer than this. */
const mostSteps = 5;

function leadsTo(from: Concept, to: ConceptId, names: KnownNames): boolean {
  let at: Concept | undefined = from;
  for (let step = 0; step < mostSteps && at?.successor !== undefined; step += 1) {
    if (at.successor === to) return true;
    at = names.concept(at.successor as ConceptId); // lint holds that it is one
  }
  return false;
}

function finding(mention: EnglishMention, now: Concept, pair: CheckedPair): Found {
  const english = preferredEnglish(now);
  const { start, end, text } = mention;
  const takesItsPlace = withoutSlots(english) === english && !isAcronym(text); // CEMA takes no article, what it stands for does
  const fix: Fix | undefined = takesItsPlace ? replacement(pair, { start, end }, english) : undefined;
  const vi = [...meant(pair.vi.mentions)].find((one) => isTold(one) && one.concept === now.id);
  return {
    ...(vi && { vi: { start: vi.start, end: vi.end } }),
    en: { start, end },
    facts: { found: text, english: withoutSlots(english) },
    ...(fix && { fix }),
  };
}
