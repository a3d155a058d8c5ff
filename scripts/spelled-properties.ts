/** By property of Unicode, the characters that have it, as they stand in a class of a pattern: `A-ZÀ-ÖØ-Þ…`. */
export type PropertyRanges = Readonly<Record<string, string>>;

/** A pattern with its properties spelled out: `\p{Lu}x` becomes `[A-ZÀ-ÖØ-Þ…]x`. One that `ranges` lacks stays. */
export function spelledOut(pattern: string, ranges: PropertyRanges): string {
  let isInClass = false;
  return pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (part: string, property?: string) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    const range = property === undefined ? undefined : ranges[property];
    if (range === undefined) return part;
    return isInClass ? range : `[${range}]`;
  });
}

/** Of the properties that our patterns ask for, the characters of the basic plane; of those beyond, only rare Chinese ones (chữ Nôm) are letters. */
export function propertyRanges(): PropertyRanges {
  const properties = ['L', 'Lu', 'Ll', 'M', 'N', 'P', 'S'];
  const ranges = Object.fromEntries(properties.map((property) => [property, rangesOf(property)]));
  return { ...ranges, L: String.raw`${ranges.L}\u{20000}-\u{3fffd}` };
}

function rangesOf(property: string): string {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const isOne = (code: number) => code < 0x10000 && has.test(String.fromCharCode(code));
  let ranges = '';
  for (let code = 0; code < 0x10000; code++) {
    if (!isOne(code)) continue;
    const first = code;
    while (isOne(code + 1)) code++;
    ranges += first === code ? written(code) : `${written(first)}-${written(code)}`;
  }
  return ranges;
}

/** Signs of ASCII mean something in a class, and a pattern in code must not break its line. */
function written(code: number): string {
  const isPlain = code > 0x7f && code !== 0x2028 && code !== 0x2029;
  return isPlain ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`;
}
