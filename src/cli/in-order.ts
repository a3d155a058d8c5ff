/**
 * Answers what comes, in the order it came, with so many under way at once: where one takes long, those behind it wait with their answers,
 * and no more is read. An answer never waits for the next question: who asks may wait for it. What an answer throws is thrown when its turn
 * comes.
 */
export async function* inOrder<T, R>(
  asked: AsyncIterable<T>,
  atOnce: number,
  answer: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const questions = asked[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  let reading: Promise<IteratorResult<T>> | undefined;
  let isEnded = false;
  try {
    while (!isEnded || underWay.length > 0) {
      if (!isEnded && underWay.length < atOnce) reading ??= questions.next();
      const came = await soonest(underWay[0], reading);
      if (came === answered)
        yield await (underWay.shift() as Promise<R>); // it was the first
      else {
        reading = undefined;
        isEnded = came.done === true;
        if (came.done !== true) underWay.push(answer(came.value));
      }
    }
  } finally {
    for (const left of underWay) left.catch(() => undefined); // nobody waits for it any more
    await questions.return?.();
  }
}

const answered = Symbol('answered');

/** Whether the first answer is there, or a question came before. */
function soonest<T>(
  first: Promise<unknown> | undefined,
  reading: Promise<IteratorResult<T>> | undefined,
): Promise<typeof answered | IteratorResult<T>> {
  const isThere = (): typeof answered => answered;
  return Promise.race([
    ...(first === undefined ? [] : [first.then(isThere, isThere)]),
    ...(reading === undefined ? [] : [reading]),
  ]);
}
