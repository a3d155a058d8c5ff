const syllables =
  'công tác dân tộc ủy ban nhân hội đồng quản lý phát triển kinh tế xã vùng cao chính sách hỗ trợ đầu tư'.split(' ');

/** A glossary file: terms of three to six syllables, each with an acronym, other names, cues and a source. The same in every run. */
export function glossaryOf(size: number): string {
  let seed = 1;
  const draw = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const entries = Array.from({ length: size }, (_, number) => {
    const words = Array.from({ length: 3 + draw(4) }, () => syllables[draw(syllables.length)]);
    return `  - vi: ${words.join(' ')} ${number}
    en: item ${number} of kind ${draw(1000)}
    acronyms: [A${number}X]
    admitted: [thing ${number}, matter ${number}]
    cues: [dân tộc, miền núi]
    source: Decree ${number}/2020/ND-CP
`;
  });
  return `domain: bench\nconcepts:\n${entries.join('')}`;
}
