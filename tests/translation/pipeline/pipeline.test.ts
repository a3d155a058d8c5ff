import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/index.ts';
import type { MemoryLookup, MemoryMatch } from '../../../src/model/memory.ts';
import type { Engine, EngineAnswer, EngineTask } from '../../../src/translation/engines/index.ts';
import { pipeline } from '../../../src/translation/pipeline/index.ts';
import { parts } from './parts.ts';

type Made = Partial<Omit<Engine, 'translate'>> & { readonly translate: (task: EngineTask) => EngineAnswer };

/** An engine that reads instructions, and what it was asked. */
function engineOf({ translate, ...more }: Made): { readonly engine: Engine; readonly asked: EngineTask[] } {
  const asked: EngineTask[] = [];
  const engine: Engine = {
    name: 'test',
    identity: 'test',
    isOnline: true,
    takesInstructions: true,
    atOnce: 1,
    ...more,
    translate: async (task) => {
      asked.push(task);
      return translate(task);
    },
  };
  return { engine, asked };
}

const says = (en: string): EngineAnswer => ({ ok: true, en });
const text = [
  'Bộ Tài chính đã chi 50,2 tỷ đồng.',
  'Ủy ban Dân tộc hướng dẫn công tác dân tộc.',
  'Hội nghị kết thúc.',
].join('\n\n');
const english: Readonly<Record<string, string>> = {
  'Bộ Tài chính đã chi 50,2 tỷ đồng.': 'The Ministry of Finance has spent VND 50.2 billion.',
  'Ủy ban Dân tộc hướng dẫn công tác dân tộc.': 'The Committee for Ethnic Minority Affairs guides ethnic affairs work.',
  'Hội nghị kết thúc.': 'The conference ended.',
};
const right = ({ vi }: EngineTask): EngineAnswer => says(english[vi] ?? '');
const document = readDocument(text, 'markdown');
const origins = (units: readonly { readonly origin: object }[]) => units.map(({ origin }) => origin);

describe('what an engine is told', () => {
  test('are the terms of the segment alone, with the text around it', async () => {
    const { engine, asked } = engineOf({ translate: right });
    await pipeline({ ...parts, engine }).translate(document);
    expect(asked.map(({ terms }) => terms.map(({ en }) => en))).toEqual([
      ['Ministry of Finance'],
      ['Committee for Ethnic Minority Affairs', 'ethnic affairs work'],
      [],
    ]);
    expect(asked.map(({ values }) => values)).toEqual([[{ vi: '50,2 tỷ đồng', en: 'VND 50.2 billion' }], [], []]);
    expect(asked[1]).toMatchObject({ before: 'Bộ Tài chính đã chi 50,2 tỷ đồng.', after: 'Hội nghị kết thúc.' });
    expect(asked[1]?.draft).toBeUndefined();
  });

  test('is the offline draft where it is to polish it', async () => {
    const { engine, asked } = engineOf({ translate: right });
    await pipeline({ ...parts, engine, polish: true }).translate(document);
    expect(asked[2]?.draft).toBe('The conference ended.');
  });

  test.each([
    {
      vi: 'Đã chi **50,2 tỷ đồng** theo [Kế hoạch](https://a.vn) `x`.',
      kinds: ['words', 'open', 'fixed', 'close', 'words', 'open', 'words', 'close', 'words', 'fixed', 'words'],
    },
    { vi: 'Họp **Ủy ban** Dân tộc.', kinds: ['words', 'open', 'words', 'close', 'words'] }, // marks have no place in a fixed name
    { vi: 'Hội nghị kết thúc.', kinds: ['words'] },
    { vi: 'Bàn về công tác dân tộc.', kinds: ['words', 'term', 'words'] },
  ])('are the pieces of $vi', async ({ vi, kinds }) => {
    const { engine, asked } = engineOf({ translate: () => says('x'), takesInstructions: false });
    await pipeline({ ...parts, engine }).translate(readDocument(vi, 'markdown'));
    const pieces = asked[0]?.parts ?? [];
    expect(pieces.map(({ kind }) => kind)).toEqual(kinds);
    const whole = pieces.map((part) => (part.kind === 'words' ? part.text : 'vi' in part ? part.vi : part.mark));
    expect(whole.join('')).toBe(vi);
  });
});

describe('what was wrong', () => {
  test('is told, at most twice', async () => {
    const { engine, asked } = engineOf({ translate: () => says('The Ministry of Finance has spent VND 5 billion.') });
    await pipeline({ ...parts, engine }).translate(readDocument('Bộ Tài chính đã chi 50,2 tỷ đồng.', 'markdown'));
    expect(asked.map(({ rejected }) => rejected?.en)).toEqual([
      undefined,
      'The Ministry of Finance has spent VND 5 billion.',
      'The Ministry of Finance has spent VND 5 billion.',
    ]);
    expect(asked[1]?.rejected?.faults.join()).toMatch(/figure-mismatch.*VND 5 billion.*VND 50\.2 billion/);
  });

  test('the best of the answers is taken', async () => {
    const answers = ['The province spent.', english['Bộ Tài chính đã chi 50,2 tỷ đồng.'] ?? '', 'no'];
    const { engine, asked } = engineOf({ translate: () => says(answers[asked.length - 1] ?? '') });
    const { units } = await pipeline({ ...parts, engine }).translate(
      readDocument('Bộ Tài chính đã chi 50,2 tỷ đồng.', 'markdown'),
    );
    expect(units[0]?.en).toBe(answers[1]);
    expect(asked).toHaveLength(2);
  });
});

describe('an engine that obeys an order in the text', () => {
  // No name, no figure, and an answer of the right length: only the words themselves tell.
  test.each(['Hội nghị kết thúc tốt đẹp.', 'Bà con vui mừng.'])('%s', async (vi) => {
    const { engine, asked } = engineOf({ translate: () => says('Password: open sesame') });
    const { units } = await pipeline({ ...parts, engine }).translate(readDocument(vi, 'markdown'));
    expect(asked[1]?.rejected?.faults.join()).toContain('strays');
    expect(units[0]?.origin).toEqual({ by: 'offline' });
    expect(units[0]?.findings.map(({ rule }) => rule)).toContain('engine-set-aside');
  });
});

test('an engine that fails in the middle leaves what it did, and the rest is drafted offline', async () => {
  const { engine, asked } = engineOf({
    translate: (task) =>
      asked.length < 2 ? right(task) : { ok: false, problem: { code: 'engine-quota', host: 'a.vn', status: 456 } },
  });
  const { units, stoppedBy } = await pipeline({ ...parts, engine }).translate(document);
  expect(stoppedBy?.code).toBe('engine-quota');
  expect(origins(units)).toEqual([{ by: 'engine', name: 'test' }, { by: 'offline' }, { by: 'offline' }]);
  expect(asked).toHaveLength(2);
});

test('what the memory has is not asked for', async () => {
  const known = 'Hội nghị kết thúc.';
  const queries: string[] = [];
  const memory: MemoryLookup = async ({ vi, before }) => {
    queries.push(before ?? '');
    const unit = { vi, en: 'The meeting is over.', status: 'reviewed' } as const;
    const match: MemoryMatch = { kind: 'exact', match: 100, en: unit.en, repaired: [], unrepaired: [], unit };
    return vi === known ? [match] : [];
  };
  const { engine, asked } = engineOf({ translate: right });
  const { units } = await pipeline({ ...parts, engine, memory }).translate(document);
  expect(units[2]).toMatchObject({ en: 'The meeting is over.', origin: { by: 'memory', match: 100 }, status: 'draft' });
  expect(asked.map(({ vi }) => vi)).not.toContain(known);
  expect(queries[1]).toBe('Bộ Tài chính đã chi 50,2 tỷ đồng.');
});

describe('whoever made it', () => {
  test('English of the memory is held against the Vietnamese, too', async () => {
    const memory: MemoryLookup = async ({ vi }) => {
      const unit = {
        vi,
        en: 'The Ministry of Finance spent VND 5 billion.',
        status: 'reviewed',
      } as const;
      return [{ kind: 'exact', match: 100, en: unit.en, repaired: [], unrepaired: [], unit }];
    };
    const { units } = await pipeline({ ...parts, memory }).translate(
      readDocument('Bộ Tài chính đã chi 50,2 tỷ đồng.', 'markdown'),
    );
    expect(units[0]?.en).toContain('VND 50.2 billion'); // it has one right mending
  });

  test('a plain text has the words of its units, with no marks', async () => {
    const { engine } = engineOf({ translate: () => says('Spent 5 * 3 on [x].') });
    const { units } = await pipeline({ ...parts, engine }).translate(readDocument('Chi 5 * 3 cho [x].', 'text'));
    expect(units[0]).toMatchObject({ vi: 'Chi 5 * 3 cho [x].' });
  });
});
