import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineSource } from '../../src/document/index.ts';
import { annotate, type BilingualUnit, bilingual, usualMarks } from '../../src/rendering/index.ts';
import { withMentions } from './mentions.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const { document, analysis } = withMentions(readFileSync(join(fixtures, 'article.md'), 'utf8'));
const labels = {
  vietnamese: 'Vietnamese',
  english: 'English',
  count: 'Count',
  places: 'Places',
  stale: '(the Vietnamese has changed)',
};

/** English by the words of its segment; the rest is untranslated. */
const english: Readonly<Record<string, Pick<BilingualUnit, 'en' | 'status'>>> = {
  'Lạng Sơn đẩy mạnh công tác dân tộc': { en: 'Lang Son steps up ethnic affairs work', status: 'reviewed' },
  'Tổng kinh phí là 2 tỷ đồng.': { en: 'It will cost VND 2 billion in all[^1].', status: 'stale' },
  'Các nhiệm vụ': { en: '1. Tasks', status: 'translated' },
  'rà soát chính sách | chế độ;': { en: 'review policies | regimes;', status: 'translated' },
  'Bắc Sơn': { en: 'Bac Son', status: 'translated' },
  'Theo UBND tỉnh Bắc Kạn.': { en: "According to Bac Kan Provincial People's Committee.", status: 'reviewed' },
};

const units = new Map(
  document.segments.map((segment) => {
    const translated = english[segment.text] ?? { status: 'draft' as const };
    return [segment.id, { vi: inlineSource(document, segment), ...translated }];
  }),
);

test('the table of English is used', () => {
  expect([...units.values()].filter(({ en }) => en !== undefined)).toHaveLength(Object.keys(english).length);
});

test.each(['inline', 'footnotes', 'abbr', 'list'] as const)('annotated as %s', async (as) => {
  const result = annotate(document, analysis, { as, all: false, mark: usualMarks, isEveryday: () => false, labels });
  await expect(result).toMatchFileSnapshot(join(fixtures, `annotated-${as}.md`));
});

test.each(['table', 'columns', 'stacked'] as const)('bilingual as %s', async (layout) => {
  const result = bilingual(document, units, { layout, order: 'vi-en', labels });
  await expect(result).toMatchFileSnapshot(join(fixtures, `bilingual-${layout}.md`));
});
