import { describe, expect, test } from 'vitest';
import { openIndex } from '../../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../../src/glossary/source.ts';
import type { ConceptId } from '../../src/model/concept.ts';
import { inFolder } from './marked.ts';

const builtin = `domain: ethnic-affairs
concepts:
  - vi: công tác dân tộc
    en: ethnic affairs work
    acronyms: [CTDT]
    admitted: [ethnic work]
    cues: [miền núi]
    plural: ethnic affairs works
    source: Decree 05/2011/ND-CP
    status: official
  - vi: chính sách dân tộc
    en: ethnic policy
`;

/** The concept that a stack of layers gives, the built-in one lowest, and the file and line that each field comes from. */
async function stacked(...layers: readonly string[]): Promise<{ concept: unknown; origins: unknown }> {
  const files = Object.fromEntries([builtin, ...layers].map((yaml, index) => [`layer-${index}.yaml`, yaml]));
  return inFolder(files, async (folder) => {
    const paths = Object.keys(files).map((name) => `${folder}/${name}`);
    const { value, problems } = await loadGlossary(paths);
    expect(problems).toEqual([]);
    const glossary = openIndex(compileGlossary(value), paths);
    const id = 'cong-tac-dan-toc' as ConceptId;
    const origins = Object.entries(glossary.originsOf(id) ?? {});
    return {
      concept: glossary.concept(id),
      origins: Object.fromEntries(origins.map(([key, { file, line }]) => [key, `${file.at(-6)}:${line}`])),
    };
  });
}

describe('an upper layer', () => {
  test('changes a field and keeps the others', async () => {
    const { concept, origins } = await stacked(
      'domain: mine\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic affairs work\n    acronyms: [CTDT, CTĐT]\n',
    );
    expect(concept).toEqual({
      id: 'cong-tac-dan-toc',
      domain: 'ethnic-affairs',
      vi: 'công tác dân tộc',
      en: 'ethnic affairs work',
      acronyms: ['CTDT', 'CTĐT'],
      admitted: ['ethnic work'],
      cues: ['miền núi'],
      plural: 'ethnic affairs works',
      source: 'Decree 05/2011/ND-CP',
      status: 'official',
    });
    expect(origins).toMatchObject({ vi: '1:3', acronyms: '1:5', admitted: '0:6', domain: '0:3', source: '0:9' });
  });

  test('with new English drops what was said of the old', async () => {
    const { concept } = await stacked(
      'domain: mine\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic minority work\n',
    );
    expect(concept).toMatchObject({ en: 'ethnic minority work', acronyms: ['CTDT'], cues: ['miền núi'] });
    expect(Object.keys(concept as object)).not.toContain('plural');
    expect(Object.keys(concept as object)).not.toContain('source');
    expect(Object.keys(concept as object)).not.toContain('status');
  });

  test('clears a list with an empty one, and may move the domain', async () => {
    const { concept } = await stacked(
      'domain: mine\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic affairs work\n    admitted: []\n    domain: other\n',
    );
    expect(concept).toMatchObject({ admitted: [], domain: 'other' });
  });

  test('lies over the layers between', async () => {
    const { concept, origins } = await stacked(
      'domain: a\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic affairs work\n    note: from the folder\n',
      'domain: b\nconcepts:\n  - vi: công tác dân tộc\n    en: ethnic affairs work\n    cues: [vùng cao]\n',
    );
    expect(concept).toMatchObject({ note: 'from the folder', cues: ['vùng cao'], acronyms: ['CTDT'] });
    expect(origins).toMatchObject({ note: '1:5', cues: '2:5', acronyms: '0:5' });
  });
});

test('a concept of one layer only needs no origins', async () => {
  const { origins } = await stacked('domain: mine\nconcepts:\n  - vi: hộ nghèo\n    en: poor household\n');
  expect(origins).toEqual({});
});
