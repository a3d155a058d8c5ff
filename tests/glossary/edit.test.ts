import { describe, expect, test } from 'vitest';
import { type ConceptEdit, editGlossary } from '../../src/glossary/source.ts';

const xa = { vi: 'xã', en: 'commune' };
const add = (concept = xa, after?: string): ConceptEdit => ({ kind: 'add', concept, ...(after && { after }) });
const remove = (id: string): ConceptEdit => ({ kind: 'remove', id });
const change = (id: string, changes: Extract<ConceptEdit, { kind: 'change' }>['changes']): ConceptEdit => ({
  kind: 'change',
  id,
  changes,
});

/** Lines that open with `+` are the edited text's alone, with `-` the old one's alone; all others stand in both. */
function sides(diff: string): { before: string; after: string } {
  const lines = diff.split('\n').slice(1);
  const side = (own: string): string =>
    lines
      .filter((line) => line === '' || line[0] === ' ' || line[0] === own)
      .map((line) => line.slice(1))
      .join('\n');
  return { before: side('-'), after: side('+') };
}

function edited(text: string, edit: ConceptEdit): string | undefined | string[] {
  const { value, problems } = editGlossary('a.yaml', text, [edit]);
  return value ?? problems.map(({ code }) => code);
}

describe('adding', () => {
  test.each([
    {
      name: 'at the end',
      edit: add({
        ...xa,
        admitted: ['rural commune', 'ward, rural'],
        acronyms: ['X'],
        note: 'Not “phường”: #1',
      } as never),
      diff: `
 domain: t
 concepts:
   # Head
   - vi: tỉnh
     en: province
+  - vi: xã
+    en: commune
+    acronyms: [X]
+    admitted: [rural commune, 'ward, rural']
+    note: 'Not “phường”: #1'
 `,
    },
    {
      name: 'behind another, in the group of that one',
      edit: add(xa, 'tinh'),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
     # of the province
+  - vi: xã
+    en: commune
 
   # Heads
   - vi: Bí thư
     en: Secretary
   - vi: Chủ tịch
     en: Chairman
 `,
    },
    {
      name: 'with a blank line where blank lines part all',
      edit: add(),
      diff: `
 domain: t
 concepts:
 
 -   vi: tỉnh
     en: province
 
 -   vi: huyện
     en: district
+
+-   vi: xã
+    en: commune
 # the end
 `,
    },
    {
      name: 'in brackets beside such',
      edit: add({ vi: 'xã', en: { named: '{place} Commune', level: 'the commune' } } as never, 'tinh'),
      diff: `
 domain: t
 concepts:
   - { vi: tỉnh, en: province } # one
+  - { vi: xã, en: { named: '{place} Commune', level: the commune } }
   - vi: huyện
     en: district
 `,
    },
    {
      name: 'a number, a truth value and a date look like text',
      edit: add({ vi: '08', en: 'true', from: '2025-03-01', priors: { CT: 0.5 } } as never),
      diff: `
 domain: t
 concepts:
 - vi: tỉnh
   en: province
+- vi: '08'
+  en: 'true'
+  priors: { CT: 0.5 }
+  from: 2025-03-01
 `,
    },
    {
      name: 'into a list without items',
      edit: add(),
      diff: `
-concepts: [] # none yet
+concepts: # none yet
   # The Party
+  - vi: xã
+    en: commune
 domain: t
 `,
    },
    {
      name: 'into nothing behind the key',
      edit: add(),
      diff: `
 domain: t
 concepts:
+  - vi: xã
+    en: commune
 `,
    },
    {
      name: 'into a file without the key',
      edit: add(),
      diff: `
 ---
 domain: t # only
+concepts:
+  - vi: xã
+    en: commune
 ...
 `,
    },
    {
      name: 'into a file of comments',
      edit: add({ ...xa, domain: 'units' } as never),
      diff: `
 # Units of administration
+domain: units
+concepts:
+  - vi: xã
+    en: commune
 `,
    },
    {
      name: 'another domain is written out',
      edit: add({ ...xa, domain: 'units' } as never),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
+  - vi: xã
+    en: commune
+    domain: units
 `,
    },
    {
      name: 'behind a folded text with a blank line below',
      edit: add(xa, 'tinh'),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
     note: >-
       one
       two
+  - vi: xã
+    en: commune
 
   # Next
   - vi: huyện
     en: district
   - vi: ấp
     en: hamlet
 `,
    },
  ])('$name', ({ edit, diff }) => {
    const { before, after } = sides(diff);
    expect(edited(before, edit)).toBe(after);
    expect(edited(`\uFEFF${before.replaceAll('\n', '\r\n')}`, edit)).toBe(`\uFEFF${after.replaceAll('\n', '\r\n')}`);
  });

  test.each([
    [
      'domain: t\nconcepts:\n  - vi: a\n    en: b',
      'domain: t\nconcepts:\n  - vi: a\n    en: b\n  - vi: xã\n    en: commune',
    ],
    ['domain: t\nconcepts: []', 'domain: t\nconcepts:\n  - vi: xã\n    en: commune'],
    ['domain: t\nconcepts: [{vi: a, en: b}]\n', 'domain: t\nconcepts: [{vi: a, en: b}, { vi: xã, en: commune }]\n'],
    [
      'domain: t\nconcepts: [\n  {vi: a, en: b},\n  {vi: c, en: d}, # two\n]\n',
      'domain: t\nconcepts: [\n  {vi: a, en: b},\n  {vi: c, en: d}, # two\n  { vi: xã, en: commune },\n]\n',
    ],
    ['domain: t\nconcepts: [ # none\n ]\n', 'domain: t\nconcepts: [{ vi: xã, en: commune } # none\n ]\n'],
    ['{ domain: t, concepts: [] }', '{ domain: t, concepts: [{ vi: xã, en: commune }] }'],
    [
      '{"domain": "t", "concepts": [{"vi": "a", "en": "b"}]}',
      '{"domain": "t", "concepts": [{"vi": "a", "en": "b"}, { vi: xã, en: commune }]}',
    ],
  ])('into %j', (before, after) => {
    expect(edited(before, add())).toBe(after);
  });

  test('into an empty file', () => {
    const concept = { ...xa, domain: 't' };
    for (const [text, mark] of [
      ['', ''],
      ['\uFEFF', '\uFEFF'],
      ['\n', '\n'],
    ] as const) {
      expect(edited(text, add(concept))).toBe(`${mark}domain: t\nconcepts:\n  - vi: xã\n    en: commune\n`);
    }
  });
});

describe('removing', () => {
  test.each([
    {
      name: 'its comments go, heads and the comments of others stay',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
   # Units
   - vi: tỉnh
     en: province
     # as in the Constitution
-  # Law 65/2025
-  # rural
-  - vi: xã
-    en: commune
-    # not “phường”
   # the next one's
   - vi: phường
     en: ward
 `,
    },
    {
      name: 'the first of a group leaves its head',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
 
   # Units
-  - vi: xã
-    en: commune
   - vi: tỉnh
     en: province
 `,
    },
    {
      name: 'a group of one leaves its head where others are groups',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
   - vi: huyện
     en: district
 
   # Villages
-  - vi: xã
-    en: commune
 
   # Press
   - vi: báo
     en: newspaper
 `,
    },
    {
      name: 'where blank lines part all, the comment above is its own and one gap goes',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
   # one
   - vi: tỉnh
     en: province
 
-  # two
-  - vi: xã
-    en: commune
-
   # three
   - vi: phường
     en: ward
 `,
    },
    {
      name: 'a comment apart belongs to nobody',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
 
   # - vi: thôn
   #   en: village
 
-  - vi: xã
-    en: commune
   - vi: phường
     en: ward
 `,
    },
    {
      name: 'the last, with the gap above it',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
-
-  - vi: xã
-    en: commune
-    note: >-
-      a
-
-      b
 `,
    },
    {
      name: 'the only one',
      edit: remove('xa'),
      diff: `
 domain: t
-concepts: # so far
+concepts: [] # so far
-  - vi: xã
-    en: commune
 `,
    },
    {
      name: 'the lines kept by the text above stay',
      edit: remove('xa'),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
     note: |+
       kept
 
-  - vi: xã
-    en: commune
   - vi: phường
     en: ward
 `,
    },
    {
      name: 'by a written id, one in brackets',
      edit: remove('x'),
      diff: `
 domain: t
 concepts:
 - {vi: xã, en: commune}
-- {vi: xã, id: x, en: commune}   # second
 - {vi: phường, en: ward}
 `,
    },
  ])('$name', ({ edit, diff }) => {
    const { before, after } = sides(diff);
    expect(edited(before, edit)).toBe(after);
    expect(edited(`\uFEFF${before.replaceAll('\n', '\r\n')}`, edit)).toBe(`\uFEFF${after.replaceAll('\n', '\r\n')}`);
  });

  const [a, b, c] = ['{vi: a, en: x}', '{vi: b, en: y}', '{vi: c, en: z}'];
  test.each([
    ['a', `[ ${a}, ${b} ]`, `[ ${b} ]`],
    ['b', `[ ${a}, ${b} ]`, `[ ${a} ]`],
    ['b', `[${a},${b},${c}]`, `[${a},${c}]`],
    ['b', `[${a},${b},]`, `[${a},]`],
    ['a', `[ ${a} ]`, '[]'],
    ['b', `[\n  ${a}, # one\n  ${b}, # two\n  ${c} # three\n ]`, `[\n  ${a}, # one\n   # two\n  ${c} # three\n ]`],
    ['c', `[\n  ${a}, # one\n  ${c} # three\n ]`, `[\n  ${a}, # one\n   # three\n ]`],
  ])('%s of %j', (id, list, left) => {
    expect(edited(`domain: t\nconcepts: ${list}\n`, remove(id))).toBe(`domain: t\nconcepts: ${left}\n`);
  });
});

describe('changing', () => {
  test.each([
    {
      name: 'a value, with quotes and comment kept',
      edit: change('xa', { en: 'rural commune', source: "Law '65'" }),
      diff: `
 domain: t
 concepts:
   - vi: xã
-    en:   'commune'  # since 1945
+    en:   'rural commune'  # since 1945
-    source: "Law 65/2025"   # seen
+    source: "Law '65'"   # seen
     status: official
   # of the next
   - vi: phường
     en: ward
 `,
    },
    {
      name: 'new keys stand in the order of the schema',
      edit: change('xa', { acronyms: ['X'], note: 'small', id: 'x' }),
      diff: `
 domain: t
 concepts:
   - vi: xã
     en: commune
      # of the English
+    id: x
+    acronyms: [X]
+    note: small
     # of the source
     source: Law 65/2025
 `,
    },
    {
      name: 'keys that go take their comments',
      edit: change('xa', { note: undefined, source: undefined }),
      diff: `
 domain: t
 concepts:
   - vi: xã
     en: commune
-    # doubtful
-    note: >-
-      one
-
-      two
 
     status: official
-    source: Law 65/2025 # seen
 `,
    },
    {
      name: 'the first key beside the dash',
      edit: change('x', { id: undefined }),
      diff: `
 domain: t
 concepts:
-  - id: x
-    # the term
-    vi: xã
+  - # the term
+    vi: xã
     en: commune
 `,
    },
    {
      name: 'lists in brackets and lists of lines',
      edit: change('xa', {
        acronyms: ['X', 'Y, Z'],
        variants: ['đơn vị xã', 'thôn', 'làng xã'],
        cues: ['huyện', 'thôn'],
      }),
      diff: `
 domain: t
 concepts:
   - vi: xã
     en: commune
-    acronyms: [ "X" ]   # usual
+    acronyms: [ "X", 'Y, Z' ]   # usual
     variants:
       - "đơn vị xã"   # usual
-      # lost
-      - xã nhà
       - "thôn"
+      - làng xã
     cues: [
       huyện, # above it
-      ấp
+      thôn
     ]
 `,
    },
    {
      name: 'a folded text becomes a line',
      edit: change('xa', { note: 'one' }),
      diff: `
 domain: t
 concepts:
   - vi: xã
     en: commune
-    note: >- # folded
-      one
-      two
+    note: one # folded
 
   - vi: phường
     en: ward
 `,
    },
    {
      name: 'the forms of English',
      edit: change('xa', { en: { named: '{place} Commune', bare: 'commune' } }),
      diff: `
 domain: t
 concepts:
   - vi: xã {place?}
-    en: { named: "{place} commune", level: the commune }
+    en: { named: "{place} Commune", bare: commune }
     id: xa
 `,
    },
    {
      name: 'English becomes forms',
      edit: change('xa', { en: { named: 'commune' } }),
      diff: `
 domain: t
 concepts:
   - vi: xã
-    en: commune
+    en: { named: commune }
 `,
    },
    {
      name: 'what says it already keeps its bytes',
      edit: change('xa', { acronyms: ['08', 'X'], en: 'commune' }),
      diff: `
 domain: t
 concepts:
   - vi: xã
     en: "commune"
-    acronyms: [ 08 ]
+    acronyms: [ 08, X ]
 `,
    },
    {
      name: 'an entry in brackets',
      edit: change('xa', { en: 'rural commune, all', note: undefined, acronyms: ['X'] }),
      diff: `
 domain: t
 concepts:
-  - { vi: xã, en: commune, note: old, source: "L" } # one
+  - { vi: xã, en: 'rural commune, all', acronyms: [X], source: "L" } # one
   - { vi: phường, en: ward }
 `,
    },
    {
      name: 'an alias here, its anchor elsewhere',
      edit: change('xa', { source: 'Law 72/2025', acronyms: ['X', 'XX'] }),
      diff: `
 domain: t
 concepts:
   - vi: tỉnh
     en: province
     source: &law Law 65/2025
     acronyms: [&x X]
   - vi: xã
     en: commune
-    acronyms: [*x ]
+    acronyms: [*x, XX ]
-    source: *law   # the same
+    source: Law 72/2025   # the same
 `,
    },
  ])('$name', ({ edit, diff }) => {
    const { before, after } = sides(diff);
    expect(edited(before, edit)).toBe(after);
    expect(edited(`\uFEFF${before.replaceAll('\n', '\r\n')}`, edit)).toBe(`\uFEFF${after.replaceAll('\n', '\r\n')}`);
  });
});

describe('what cannot be edited is refused', () => {
  const of = (entries: string): string => `domain: t\nconcepts:\n${entries}`;
  test.each([
    ['no such concept', of('  - { vi: a, en: b }\n'), change('x', { en: 'c' }), 'concept-missing'],
    ['nothing to remove', of('  - { vi: a, en: b }\n'), remove('x'), 'concept-missing'],
    ['no such neighbour', of('  - { vi: a, en: b }\n'), add(xa, 'x'), 'concept-missing'],
    ['there already', of('  - { vi: Xã, en: b }\n'), add(), 'concept-there'],
    ['an alias', of('  - &a { vi: a, en: b }\n  - *a\n'), change('a', { en: 'c' }), 'anchor-in-use'],
    [
      'removing what an alias names',
      of('  - { vi: a, en: b, source: &s S }\n  - { vi: c, en: d, source: *s }\n'),
      remove('a'),
      'anchor-in-use',
    ],
    [
      'changing what an alias names',
      of('  - { vi: a, en: b, source: &s S }\n  - { vi: c, en: d, source: *s }\n'),
      change('a', { source: 'T' }),
      'anchor-in-use',
    ],
    ['a merge key', of('  - { vi: a, <<: { en: b } }\n'), change('a', { note: 'c' }), 'merge-key'],
    ['a key of its own line', of('  - ? vi\n    : a\n    en: b\n'), change('a', { note: 'c' }), 'explicit-key'],
    ['not YAML', of('  - { vi: a\n'), add(), 'yaml-syntax'],
    ['a key twice', of('  - vi: a\n    en: b\n    en: c\n'), add(), 'duplicate-key'],
    ['not a map', '- a\n', add(), 'wrong-top-level'],
    ['no domain', '', add(), 'domain-needed'],
  ] as const)('%s', (_, text, edit, code) => {
    expect(edited(text, edit)).toEqual([code]);
  });

  test('other entries of such a file can be edited', () => {
    const text = of('  - { vi: a, en: b, source: &s S }\n  - { vi: c, en: d, source: *s }\n  - *s\n');
    expect(edited(text, change('c', { source: 'T' }))).toBe(text.replace('source: *s }', 'source: T }'));
    expect(edited(text, remove('c'))).toBe(text.replace(/ {2}- \{ vi: c.*\n/, ''));
  });
});
