import { type Check, inEachPair } from '../check.ts';

/** A Vietnamese text that has no English. Wrong where a sentence was meant to go: its unit then wants a reason to be let alone. */
export const empty: Check = {
  rule: 'empty',
  severity: 'error',
  ...inEachPair(({ vi, en }) => (hasWords(vi.text) && !hasWords(en.text) ? [{}] : [])),
  bad: [[{ vi: 'Hội nghị kết thúc tốt đẹp.', en: '' }], [{ vi: '138/KH-UBND', en: ' — ' }]],
  good: [[{ vi: '', en: '' }], [{ vi: '***', en: '' }], [{ vi: '12', en: '12' }]],
};

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
