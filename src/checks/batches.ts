/**
 * How many pairs take one step (reading, a rule) before they take the next. A processor that stays with the code of one step takes two
 * thirds of the time; what the pairs were read into is held that long.
 */
const itemsABatch = 50;

/** Items so many at a time, taken as they are asked for. */
export function* batches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < itemsABatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
