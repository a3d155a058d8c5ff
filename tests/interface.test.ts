import { describe, expect, test } from 'vitest';
import english from '../translations/interface/en.yaml';
import vietnamese from '../translations/interface/vi.yaml';

/** Every key with its sentence, nested ones joined by dots. */
function sentences(words: unknown, path: readonly string[] = []): Map<string, string> {
  if (typeof words === 'string') return new Map([[path.join('.'), words]]);
  return new Map(Object.entries(words as object).flatMap(([key, value]) => [...sentences(value, [...path, key])]));
}

const slots = (sentence: string | undefined): string[] => [...new Set(sentence?.match(/\{\{\w+\}\}/g))].sort();

describe('the words of the interface', () => {
  const [en, vi] = [sentences(english), sentences(vietnamese)];

  test('neither language lacks a key', () => {
    expect(en.size).toBeGreaterThan(100);
    expect([...en.keys()].filter((key) => !vi.has(key))).toEqual([]);
    expect([...vi.keys()].filter((key) => !en.has(key))).toEqual([]);
  });

  test('both languages fill the same facts in', () => {
    expect([...en].filter(([key, sentence]) => `${slots(sentence)}` !== `${slots(vi.get(key))}`)).toEqual([]);
  });

  test('no sentence is empty or still in the other language', () => {
    expect([...en, ...vi].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    expect(
      [...en].filter(([key, sentence]) => !/^labels\.|\.examples$/.test(key) && /[ăâđêôơư]/u.test(sentence)),
    ).toEqual([]);
  });
});
