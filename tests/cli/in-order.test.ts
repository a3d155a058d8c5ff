import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

async function* from<T>(list: readonly T[], taken: (count: number) => void = () => undefined): AsyncIterable<T> {
  for (const [index, one] of list.entries()) {
    taken(index + 1);
    yield one;
  }
}

async function all<T>(answers: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const one of answers) list.push(one);
  return list;
}

const soon = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => soon(turns - 1));

test('answers come in order, however long each takes, and no more are under way than may be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 5 }), async (turns, atOnce) => {
      let [now, most] = [0, 0];
      const answers = inOrder(from([...turns.entries()]), atOnce, async ([index, turn]) => {
        now += 1;
        most = Math.max(most, now);
        await soon(turn);
        now -= 1;
        return index;
      });
      expect(await all(answers)).toEqual([...turns.keys()]);
      expect(most).toBeLessThanOrEqual(atOnce);
    }),
    { numRuns: process.env.SONGNGU_DEEP === undefined ? 50 : 2_000 },
  );
});

test('what is not wanted yet is not read', async () => {
  let read = 0;
  const questions = from(Array.from({ length: 1000 }), (count) => {
    read = count;
  });
  void inOrder(questions, 4, () => new Promise(() => undefined)).next();
  await soon(100);
  expect(read).toBe(4);
});

test('who asks may wait for the answer before asking on', async () => {
  const said: number[] = [];
  async function* talk(): AsyncIterable<number> {
    for (let number = 0; number < 3; number += 1) {
      while (said.length < number) await soon(1);
      yield number;
    }
  }
  for await (const number of inOrder(talk(), 8, async (one) => one)) said.push(number);
  expect(said).toEqual([0, 1, 2]);
});

test('a failure comes in its turn', async () => {
  const answers = inOrder(from([1, 2, 3]), 3, async (one) => (one === 2 ? Promise.reject(new Error('two')) : one));
  expect((await answers.next()).value).toBe(1);
  await expect(answers.next()).rejects.toThrow('two');
});
