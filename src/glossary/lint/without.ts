/** A list without the last of its items that is `text`; undefined, to take the key out, where none is left. */
export function without(list: readonly string[] | undefined, text: string): readonly string[] | undefined {
  const index = list?.lastIndexOf(text) ?? -1;
  const rest = list?.filter((_, at) => at !== index) ?? [];
  return rest.length === 0 ? undefined : rest;
}
