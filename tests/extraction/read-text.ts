import { analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { ReadText } from '../../src/extraction/index.ts';
import { readWords, type SegmentWords } from '../../src/extraction/segment-words.ts';
import type { Glossary } from '../../src/glossary/index.ts';

/** A text as the tallies take it. */
export function readText(source: string, glossary: Glossary, format: 'text' | 'markdown' = 'text'): ReadText {
  const document = readDocument(source, format);
  return { file: 'report.md', document, analysis: analyser(glossary).analyse(document) };
}

/** The segments of a text, ready for finding names and phrases. */
export function segmentsOf({ document, analysis }: ReadText): SegmentWords[] {
  return document.segments.map((segment, index) => readWords(segment, analysis.segments[index]!));
}

/** A few concepts, in reach of which the texts of these tests stand. */
export const fewConcepts = `domain: test
concepts:
  - { vi: 'Sở {field} {place?}', en: 'Department of {field} of {place}', pos: name }
  - { vi: nông nghiệp và phát triển nông thôn, en: agriculture and rural development, domain: fields }
  - { vi: y tế, en: health, domain: fields }
  - { vi: 'Ủy ban nhân dân {place?}', en: { named: "{place} People's Committee", bare: People's Committee }, acronyms: ['UBND {place?}'] }
  - { vi: Ban Quản lý, en: management board }
  - { vi: Bộ Chính trị, en: Political Bureau }
  - { vi: Tỉnh ủy, en: provincial Party Committee }
  - { vi: chính sách dân tộc, en: ethnic policy, variants: [chính sách đối với đồng bào dân tộc thiểu số] }
  - { vi: công tác dân tộc, en: ethnic affairs, acronyms: [CTDT] }
  - { vi: công tác đào tạo, en: training work, acronyms: [CTĐT] }
  - { vi: chương trình đào tạo, en: training programme, acronyms: [CTĐT] }
  - { vi: Phòng CTĐT, en: Training Division }
  - { vi: Lạng Sơn, en: Lang Son, domain: places, level: province }
  - { vi: Hà Nội, en: Ha Noi, domain: places, level: municipality }
`;
