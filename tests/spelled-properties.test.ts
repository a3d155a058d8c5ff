import { expect, test } from 'vitest';
import { propertyRanges, spelledOut } from '../scripts/spelled-properties.ts';

const ranges = propertyRanges();

test.each(Object.keys(ranges))('the characters of %s are those that Unicode has in the basic plane', (property) => {
  const [known, own] = [`\\p{${property}}`, spelledOut(`\\p{${property}}`, ranges)].map((one) => new RegExp(one, 'u'));
  const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => known?.test(character) !== own?.test(character),
  );
  expect(wrong).toEqual([]);
});

test('rare Chinese characters are letters', () => {
  expect('𡨸喃'.match(new RegExp(spelledOut(String.raw`^\p{L}+$`, ranges), 'u'))).not.toBeNull();
});

test.each([
  { pattern: String.raw`\p{Lu}x`, spelled: '[A-Z]x' },
  { pattern: String.raw`[^\p{Lu}-]\p{Lu}`, spelled: '[^A-Z-][A-Z]' },
  { pattern: String.raw`\[\p{Lu}\]`, spelled: String.raw`\[[A-Z]\]` },
  { pattern: String.raw`\\p\p{Cc}[\]\p{Lu}]`, spelled: String.raw`\\p\p{Cc}[\]A-Z]` },
])('$pattern is $spelled', ({ pattern, spelled }) => {
  expect(spelledOut(pattern, { Lu: 'A-Z' })).toBe(spelled);
});
