/** How the words of a run look: its `rPr` as it stands in the file, and what two runs that look alike have in common. */
export type RunStyle = {
  /** The whole element; empty where a run has none. */
  readonly xml: string;
  /** The same without what is of no matter to the eye: the language of the spell checker, revisions. */
  readonly key: string;
};

/** Properties that are said without being seen, or that follow from what is written. */
const unseen =
  /<(?:\w+:)?(?:lang|noProof|rPrChange|rtl|cs|webHidden|specVanish|snapToGrid|bCs|iCs|szCs)\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?(?:lang|noProof|rPrChange)>)/g;

export function runStyle(xml: string): RunStyle {
  const inner = /^<[^>]*\/>$/.test(xml) ? '' : xml.replace(/^<[^>]*>|<\/[^>]*>$/g, '');
  return { xml, key: inner.replace(unseen, '').replace(/\s+xmlns:\w+="[^"]*"/g, '') };
}

export const plainStyle: RunStyle = { xml: '', key: '' };

/** What inline Markdown can ask for by name, as properties of a run. */
const properties: Readonly<Record<string, { readonly names: readonly string[]; readonly value?: string }>> = {
  b: { names: ['b', 'bCs'] },
  strong: { names: ['b', 'bCs'] },
  i: { names: ['i', 'iCs'] },
  em: { names: ['i', 'iCs'] },
  s: { names: ['strike'] },
  del: { names: ['strike'] },
  u: { names: ['u'], value: 'single' },
  ins: { names: ['u'], value: 'single' },
  sub: { names: ['vertAlign'], value: 'subscript' },
  sup: { names: ['vertAlign'], value: 'superscript' },
};

/** The properties of a run in the order that the schema wants them (ISO/IEC 29500-1, CT_RPr). */
const order =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  );

/** The style with what an element of inline Markdown asks for: `<b>`. One that asks for nothing of a run leaves it. */
export function withElement(style: RunStyle, name: string, prefix: string): RunStyle {
  const asked = properties[name];
  if (asked === undefined) return style;
  const value = asked.value === undefined ? '' : ` ${prefix}val="${asked.value}"`;
  return runStyle(asked.names.reduce((xml, property) => withProperty(xml, property, value, prefix), style.xml));
}

function withProperty(xml: string, name: string, value: string, prefix: string): string {
  const property = `<${prefix}${name}${value}/>`;
  const inner = /^<[^>]*\/>$/.test(xml) ? '' : xml.replace(/^<[^>]*>|<\/[^>]*>$/g, '');
  const without = inner.replace(new RegExp(`<${prefix}${name}(?=[\\s/>])[^>]*/>`), '');
  const later = order.slice(order.indexOf(name) + 1).map((one) => `${prefix}${one}`);
  const next = new RegExp(`<(?:${later.join('|')})(?=[\\s/>])`).exec(without)?.index ?? without.length;
  return `<${prefix}rPr>${without.slice(0, next)}${property}${without.slice(next)}</${prefix}rPr>`;
}

/** Whether a run of this style is bold or italic: as its own properties say. */
export function saysProperty({ key }: RunStyle, name: 'b' | 'i'): boolean {
  const found = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)/>`).exec(key);
  return found !== null && !/val="(?:0|false|off)"/.test(found[1] ?? '');
}

/** The key without bold and italic: what is left of the difference between two styles then. */
export function keyWithout({ key }: RunStyle): string {
  return key.replace(/<(?:\w+:)?[bi](?=[\s/>])[^>]*\/>/g, '');
}

/** The run is written in English: the spell checker is to know. */
export function inEnglish({ xml }: RunStyle): string {
  return xml.replace(/(<(?:\w+:)?lang\b[^>]*?\w*:?val=")vi[^"]*"/, '$1en-US"');
}
