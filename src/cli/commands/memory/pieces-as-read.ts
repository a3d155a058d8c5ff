/** So many are read ahead: more than any format takes before it gives what it made of them. */
const readAhead = 1000;

/**
 * What is written of things that are still being read. Writers take what they write as it is there; between their pieces there is time to
 * read on, so that never more than some hundreds are held.
 */
export async function* piecesAsRead<T>(
  write: (things: Iterable<T>) => Iterable<string>,
  source: AsyncIterable<T>,
): AsyncIterable<string> {
  const incoming = source[Symbol.asyncIterator]();
  const waiting: T[] = [];
  let isOver = false;
  const fill = async (): Promise<void> => {
    while (!isOver && waiting.length < readAhead) {
      const { done, value } = await incoming.next();
      if (done === true) isOver = true;
      else waiting.push(value);
    }
  };
  const things = function* (): Iterable<T> {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else if (isOver) return;
      else throw new Error(`a format takes more than ${readAhead} units for one piece`);
    }
  };
  await fill();
  for (const piece of write(things())) {
    yield piece;
    if (waiting.length < readAhead / 2) await fill();
  }
}
