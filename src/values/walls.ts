type Stretch = { readonly start: number; readonly end: number };

/** The ends of the internet addresses that stand in Vietnamese texts without a scheme. */
const host = /\.(?:vn|com|net|org|info|edu|gov)(?![\p{L}\d])/iu;

/** Addresses of the internet and of mail: no figure in them is a value. */
export function findAddresses(text: string): readonly Stretch[] {
  if (!isAddress(text)) return [];
  const found: Stretch[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    if (isAddress(run)) found.push({ start: index, end: index + run.length });
  }
  return found;
}

function isAddress(run: string): boolean {
  return run.includes('://') || run.includes('@') || run.includes('www.') || host.test(run);
}
