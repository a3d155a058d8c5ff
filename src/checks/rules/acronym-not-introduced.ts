import type { ConceptId } from '../../model/concept.ts';
import { wordList } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { acronymKey, acronymsInEnglish, type EnglishAcronym } from '../names/acronyms-in-english.ts';
import { conceptsInFull, conceptsShortened } from '../names/introductions.ts';
import { isOfficial, type KnownNames, knownNames } from '../names/known-names.ts';

/**
 * An English short form before its name in full: CEMA in a text that has not said what that is. Those that everybody knows (UN, GDP), and those
 * that the Vietnamese has itself, are let alone; each is told once a document. Wrong in a table or a heading that cannot be longer.
 */
export const acronymNotIntroduced: Check = {
  rule: 'acronym-not-introduced',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [{ vi: 'Ủy ban Dân tộc báo cáo Thủ tướng.', en: 'CEMA reported to the Prime Minister.' }],
    [
      { vi: 'Bộ Tài chính đề xuất.', en: 'The MOF made a proposal.' },
      { vi: 'Bộ Tài chính sẽ báo cáo.', en: 'The Ministry of Finance will report.' },
    ],
    [{ vi: 'Bộ Ngoại giao trả lời.', en: 'According to MOFA, this is not so.' }],
    [{ vi: 'Chủ nhiệm Ủy ban Dân tộc thăm xã.', en: 'The head of CEMA visited the commune.' }],
  ],
  good: [
    [{ vi: 'Ủy ban Dân tộc báo cáo.', en: 'The Committee for Ethnic Minority Affairs (CEMA) reported.' }],
    [
      { vi: 'Ủy ban Dân tộc họp.', en: 'The Committee for Ethnic Minority Affairs (CEMA) met.' },
      { vi: 'Ủy ban Dân tộc kết luận.', en: 'CEMA concluded.' },
    ],
    [{ vi: 'Liên hợp quốc hỗ trợ.', en: 'The UN gave support.' }],
    [{ vi: 'VCCI tổ chức hội thảo.', en: 'VCCI held a workshop.' }],
  ],
};

function begin({ glossary }: CheckContext): Look {
  const names = knownNames(glossary);
  const said = new Set<ConceptId>();
  const told = new Set<string>(wordList('wellKnown').map(acronymKey));
  return (pair) => {
    const found = acronymsInEnglish(pair).flatMap((acronym) => finding(acronym, pair, { names, said, told }));
    for (const concept of conceptsInFull(pair)) said.add(concept);
    return found;
  };
}

type Memory = { readonly names: KnownNames; readonly said: ReadonlySet<ConceptId>; readonly told: Set<string> };

function finding(acronym: EnglishAcronym, pair: CheckedPair, { names, said, told }: Memory): Found[] {
  const key = acronymKey(acronym.text);
  const concepts = conceptsShortened(acronym, pair);
  const official = concepts.filter((id) => isOfficial(names.concept(id)));
  if (official.length === 0 || told.has(key) || acronymKey(pair.vi.text).includes(key)) return [];
  const before = new Set([...said, ...conceptsInFull(pair, acronym.start)]);
  told.add(key); // whatever comes next is not its first
  if (acronym.introduces || concepts.some((id) => before.has(id))) return [];
  const { start, end, text } = acronym;
  return [{ en: { start, end }, facts: { acronym: text } }];
}
