import { resolve } from 'node:path';
import { type PairReader, pairReader } from '../../../src/checks/index.ts';
import { type Drafter, drafter } from '../../../src/drafting/index.ts';
import { loadLexicon } from '../../../src/glossary/source.ts';
import type { Clock } from '../../../src/translation/engines/index.ts';
import { glossaryOf } from '../../glossary-of.ts';

const glossary = await glossaryOf(`
domain: test
concepts:
  - { vi: "Ủy ban nhân dân {place?}", en: "{place} People's Committee", acronyms: ["UBND {place?}"], pos: name }
  - { vi: Lạng Sơn, en: Lang Son, pos: name, level: province }
  - { vi: Ủy ban Dân tộc, en: Committee for Ethnic Minority Affairs, pos: name }
  - { vi: Bộ Tài chính, en: Ministry of Finance, pos: name }
  - { vi: công tác dân tộc, en: ethnic affairs work }
  - { vi: hộ nghèo, en: poor household }
`);
const { value: lexicon } = await loadLexicon(resolve(import.meta.dirname, '../../../glossary/lexicon'));

/** What a pipeline is made of: the built-in lexicon, and a glossary of six concepts, which is quickly read. */
export const parts: { readonly reader: PairReader; readonly drafter: Drafter } = {
  reader: pairReader(glossary),
  drafter: drafter(glossary, lexicon),
};

/** Nobody waits: what was slept is kept. */
export function clockOf(slept: number[] = []): Clock {
  return { now: () => Date.UTC(2018, 7, 20), sleep: async (time) => void slept.push(time), random: () => 0.5 };
}
