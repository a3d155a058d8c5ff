import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Glossary } from '../../src/glossary/index.ts';
import {
  type Article,
  editUnits,
  followSource,
  isConfirmed,
  readUnits,
  segmentsToDraft,
} from '../../src/translation/index.ts';
import { sentencesOf } from './generators.ts';
import { testGlossary } from './test-glossary.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 1_000 : 40 };

let glossary: Glossary;
beforeAll(async () => {
  glossary = await testGlossary();
});

/** What happens to an article one after the other: its source is written anew, a person translates a unit, it is synchronised. */
const step = fc.oneof(
  sentencesOf().map((sentences) => ({ does: 'source', sentences }) as const),
  fc.record({ does: fc.constant('translate' as const), unit: fc.nat(7), accepts: fc.boolean() }),
  fc.constant({ does: 'sync' } as const),
);

function articleOf(source: string, unitsText: string): Article {
  const { value, problems } = readUnits('units.yaml', new TextEncoder().encode(unitsText), glossary);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return { folder: '', source, units: value, hasUnitsFile: true };
}

function synced(article: Article): string {
  const wanted = segmentsToDraft(article);
  const drafts = [...wanted].map((id) => ({ id, en: `Draft of ${id}.`, origin: { by: 'offline' as const } }));
  const { unitsText, problems } = followSource(article, drafts);
  expect(problems).toEqual([]);
  return unitsText;
}

test('no English that a person wrote or accepted is lost, whatever becomes of the source', () => {
  const sequence = fc.array(step, { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(sequence, (steps) => {
      const written = new Set<string>();
      let source = '';
      let text = 'source: vi.md\nunits: []\n';
      for (const [index, one] of steps.entries()) {
        if (one.does === 'source') source = one.sentences.map(({ vi }) => vi).join('\n\n');
        else if (one.does === 'sync') text = synced(articleOf(source, text));
        else {
          const article = articleOf(source, text);
          const { units } = article.units.value;
          const unit = units[one.unit % Math.max(1, units.length)];
          if (unit === undefined) continue;
          const en = one.accepts ? unit.en : `Written at step ${index}.`;
          if (en === undefined) continue;
          if (isConfirmed(unit) && unit.en !== en) written.delete(unit.en ?? '');
          if (unit.status === 'stale') written.delete(unit.en ?? '');
          const status = one.accepts ? ('reviewed' as const) : ('translated' as const);
          text = editUnits(article, [{ kind: 'taken', id: unit.id, en, status }]).unitsText;
          written.add(en);
        }
      }
      const after = articleOf(source, synced(articleOf(source, text))).units.value;
      const kept = new Set([...after.units, ...(after.attic ?? [])].map(({ en }) => en));
      for (const en of written) expect(kept).toContain(en);
    }),
    runs,
  );
});
