/** What stands in an answer under these keys, one in the other; undefined where it does not. */
function at(json: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = json;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key]; // an own key of an object
  }
  return found;
}

/** The same, where it is a string with something in it. */
export function textAt(json: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = at(json, ...keys);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
