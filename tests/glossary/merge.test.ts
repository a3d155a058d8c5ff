import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeGlossaries, type Preference } from '../../src/glossary/merge/merge.ts';
import { mergeConcept } from '../../src/glossary/merge/merge-concept.ts';
import type { WrittenConcept } from '../../src/glossary/source.ts';

const cell: WrittenConcept = { vi: 'chi bộ', en: 'Party cell' };

describe('one concept', () => {
  test.each<{ what: string; ours: object; theirs: object; base: object; merged: object }>([
    { what: 'we changed it', ours: { note: 'a' }, theirs: {}, base: {}, merged: { note: 'a' } },
    { what: 'they changed it', ours: {}, theirs: { note: 'b' }, base: {}, merged: { note: 'b' } },
    { what: 'both did the same', ours: { note: 'a' }, theirs: { note: 'a' }, base: {}, merged: { note: 'a' } },
    { what: 'they took a key out', ours: { note: 'a' }, theirs: {}, base: { note: 'a' }, merged: {} },
    {
      what: 'both added to a list',
      ours: { acronyms: ['CB', 'ChB'] },
      theirs: { acronyms: ['CB', 'C.B'] },
      base: { acronyms: ['CB'] },
      merged: { acronyms: ['CB', 'ChB', 'C.B'] },
    },
    {
      what: 'one took out of a list, the other added',
      ours: { admitted: ['Party branch'] },
      theirs: { admitted: ['Party nucleus', 'Party branch', 'cell'] },
      base: { admitted: ['Party nucleus', 'Party branch'] },
      merged: { admitted: ['Party branch', 'cell'] },
    },
    {
      what: 'priors of two acronyms',
      ours: { priors: { CB: 0.5, C: 0.1 } },
      theirs: { priors: { CB: 0.9 } },
      base: { priors: { CB: 0.5 } },
      merged: { priors: { CB: 0.9, C: 0.1 } },
    },
  ])('$what', ({ ours, theirs, base, merged }) => {
    const { changes, conflicts } = mergeConcept({ ...cell, ...ours }, { ...cell, ...theirs }, { ...cell, ...base });
    const result = Object.entries({ ...cell, ...ours, ...changes }).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(result)).toEqual({ ...cell, ...merged });
    expect(conflicts).toEqual([]);
  });

  test('a key that both changed differently is a conflict, and ours stays', () => {
    const { changes, conflicts } = mergeConcept({ ...cell, en: 'Party branch' }, { ...cell, en: 'cell' }, cell);
    expect(changes).toEqual({});
    expect(conflicts).toEqual([{ key: 'en', ours: 'Party branch', theirs: 'cell', base: 'Party cell' }]);
  });
});

describe('glossaries', () => {
  const changed: WrittenConcept = { ...cell, note: 'changed' };

  test.each<{
    what: string;
    ours: WrittenConcept[];
    theirs: WrittenConcept[];
    base: WrittenConcept[];
    edits: object[];
    conflicts?: string[];
  }>([
    { what: 'they added', ours: [], theirs: [cell], base: [], edits: [{ kind: 'add', concept: cell }] },
    { what: 'we added', ours: [cell], theirs: [], base: [], edits: [] },
    { what: 'they removed', ours: [cell], theirs: [], base: [cell], edits: [{ kind: 'remove', id: 'chi-bo' }] },
    { what: 'we removed', ours: [], theirs: [cell], base: [cell], edits: [] },
    {
      what: 'we removed, they changed',
      ours: [],
      theirs: [changed],
      base: [cell],
      edits: [],
      conflicts: ['removed-by-us'],
    },
    {
      what: 'they removed, we changed',
      ours: [changed],
      theirs: [],
      base: [cell],
      edits: [],
      conflicts: ['removed-by-them'],
    },
    {
      what: 'both changed',
      ours: [{ ...cell, note: 'x' }],
      theirs: [changed],
      base: [cell],
      edits: [],
      conflicts: ['keys'],
    },
  ])('$what', ({ ours, theirs, base, edits, conflicts = [] }) => {
    const merge = mergeGlossaries({ ours, theirs, base }, 'ask');
    expect(merge.edits).toEqual(edits);
    expect(merge.conflicts.map(({ kind }) => kind)).toEqual(conflicts);
  });

  test.each<{ prefer: Preference; note: string }>([
    { prefer: 'ours', note: 'x' },
    { prefer: 'theirs', note: 'changed' },
  ])('a conflict for $prefer', ({ prefer, note }) => {
    const ours = { ...cell, note: 'x' };
    const { edits, conflicts } = mergeGlossaries({ ours: [ours], theirs: [changed], base: [cell] }, prefer);
    expect(conflicts).toEqual([]);
    expect(edits).toEqual(note === 'x' ? [] : [{ kind: 'change', id: 'chi-bo', changes: { note } }]);
  });
});

describe('any two glossaries', () => {
  const word = fc.constantFrom('chi bộ', 'đảng bộ', 'cấp ủy');
  const concept: fc.Arbitrary<WrittenConcept> = fc.record(
    {
      vi: word,
      en: fc.constantFrom('a', 'b', 'c'),
      note: fc.constantFrom('x', 'y'),
      acronyms: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }),
    },
    { requiredKeys: ['vi', 'en'] },
  );
  const glossary = fc.uniqueArray(concept, { selector: ({ vi }) => vi, maxLength: 3 });

  /** A change that one side made is in the merged glossary or in a conflict. */
  function isKept(
    side: readonly WrittenConcept[],
    base: readonly WrittenConcept[],
    after: readonly WrittenConcept[],
    open: ReadonlySet<string>,
  ): boolean {
    return side.every((each) => {
      const before = base.find(({ vi }) => vi === each.vi);
      const now = after.find(({ vi }) => vi === each.vi);
      return Object.entries(each).every(([key, value]) => {
        const old = before?.[key as keyof WrittenConcept];
        if (JSON.stringify(old) === JSON.stringify(value) || open.has(each.vi)) return true;
        const merged = now?.[key as keyof WrittenConcept];
        if (!Array.isArray(value)) return merged === value;
        return value.every(
          (item) => (Array.isArray(old) && old.includes(item)) || (merged as string[])?.includes(item),
        );
      });
    });
  }

  test('lose nothing that either side changed, and agree with themselves', () => {
    fc.assert(
      fc.property(glossary, glossary, glossary, (ours, theirs, base) => {
        const { edits, conflicts } = mergeGlossaries({ ours, theirs, base }, 'ask');
        const after = applied(ours, edits);
        const open = new Set(conflicts.map(({ vi }) => vi));
        expect(isKept(ours, base, after, open)).toBe(true);
        expect(isKept(theirs, base, after, open)).toBe(true);
        expect(mergeGlossaries({ ours, theirs: ours, base }, 'ask')).toEqual({ edits: [], conflicts: [] });
      }),
      { numRuns: 2000 },
    );
  });

  function applied(
    ours: readonly WrittenConcept[],
    edits: ReturnType<typeof mergeGlossaries>['edits'],
  ): WrittenConcept[] {
    const slugs: Record<string, string> = { 'chi bộ': 'chi-bo', 'đảng bộ': 'dang-bo', 'cấp ủy': 'cap-uy' };
    const after = new Map(ours.map((each) => [slugs[each.vi]!, each]));
    for (const edit of edits) {
      if (edit.kind === 'add') after.set(slugs[edit.concept.vi]!, edit.concept);
      else if (edit.kind === 'remove') after.delete(edit.id);
      else after.set(edit.id, { ...after.get(edit.id)!, ...edit.changes } as WrittenConcept);
    }
    return [...after.values()];
  }
});
