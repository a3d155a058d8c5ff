import { SaxesParser } from 'saxes';

/** An element with what it holds: elements and, of text elements, their words. Names without their prefix. */
export type WordElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly WordElement[];
  readonly text: string;
};

/** Elements within each other. Word itself nests tables no deeper than it shows them. */
const deepest = 512;

type Open = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: WordElement[];
  text: string;
};

/**
 * Reads a part of a Word file. Entities are none but those of XML.
 * @returns undefined for what is not well-formed, or nested beyond all reason
 */
export function readWordXml(bytes: Uint8Array): WordElement | undefined {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new Error('too deep');
    open.push({ name: local(name), attributes: localNames(attributes), children: [], text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return undefined; // the parser's own words say nothing to whoever edited the file in Word
  }
  return root.children[0];
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}

/** The first child of that name. */
export function childOf(element: WordElement | undefined, name: string): WordElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The value of a child that says one thing: `<w:pStyle w:val="Title"/>`. */
export function settingOf(element: WordElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}
