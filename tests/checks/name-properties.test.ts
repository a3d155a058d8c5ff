import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allChecks, applyFixes, type Example } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checkedBy, nameRules } from './checked.ts';

const rules: readonly string[] = nameRules;
const numRuns = process.env.SONGNGU_DEEP === undefined ? 150 : 5_000;

/** Sentences that rules see something in, or nearly. */
const examples: readonly Example[] = allChecks
  .filter(({ rule }) => rules.includes(rule))
  .flatMap(({ bad, good }) => [...bad, ...good].flat());

/** What a text may have around and between its sentences. */
const joints = [' ', '\n\n', ' **', '** ', ' “', '” ', ' (', ') ', '\n- ', ' & ', ' — ', '*', '\u00A0', '’'];

const pair = fc
  .array(fc.tuple(fc.constantFrom(...examples), fc.constantFrom(...joints), fc.nat(3)), { minLength: 1, maxLength: 3 })
  .map((pieces) => ({
    vi: pieces.map(([{ vi }, joint]) => vi + joint).join(''),
    en: pieces.map(([{ en }, joint, change]) => changed(en, change) + joint).join(''),
  }));

function changed(en: string, change: number): string {
  return [en, en.toUpperCase(), en.normalize('NFD'), en.toLowerCase()][change] ?? en;
}

const check = checkedBy(...rules);

test('findings show stretches of the texts, and fixes are whole', () => {
  fc.assert(
    fc.property(pair, ({ vi, en }) => {
      for (const finding of check(vi, en)) {
        expect(isStretch(finding.vi, vi) && isStretch(finding.en, en), JSON.stringify(finding)).toBe(true);
        expect(inOrder(finding.fix?.edits ?? []), JSON.stringify(finding)).toBe(true);
      }
    }),
    { numRuns },
  );
});

type Stretch = { readonly start: number; readonly end: number };

function isStretch(stretch: Stretch | undefined, text: string): boolean {
  return stretch === undefined || (0 <= stretch.start && stretch.start < stretch.end && stretch.end <= text.length);
}

function inOrder(edits: readonly Stretch[]): boolean {
  return edits.every(({ start, end }, index) => start >= (edits[index - 1]?.end ?? 0) && end > start);
}

test.each(rules)('%s: its fixes come to an end, with nothing left to fix', (rule) => {
  const one = checkedBy(rule);
  fc.assert(
    fc.property(pair, ({ vi, en }) => {
      let text = en;
      for (let round = 0; round < 3; round += 1) text = applyFixes(text, one(vi, text)).text;
      const left = one(vi, text).filter((finding: Finding) => finding.fix !== undefined);
      expect(applyFixes(text, left).text).toBe(text);
      expect(left.map(({ facts }) => facts)).toEqual([]);
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  );
});
