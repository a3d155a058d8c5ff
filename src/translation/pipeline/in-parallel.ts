/** Does something to each of a list, so many at once, in their order as far as they begin. */
export async function inParallel<T>(
  list: readonly T[],
  atOnce: number,
  run: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < list.length) {
      const index = next;
      next += 1;
      await run(list[index] as T, index); // within the list
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
}
