import { join } from 'node:path';
import { type PropertyRanges, propertyRanges, spelledOut } from './spelled-properties.ts';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Parser = { parse(code: string, options: { lang: 'ts' }): unknown };

/**
 * A plugin for rolldown: patterns have the characters of `\p{L}` and its like spelled out. V8 takes most of a millisecond to compile each
 * pattern that asks for a property, a fifth of that for the same in ranges, and drafting a sentence compiles some two hundred.
 */
export type PropertiesPlugin = {
  readonly name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
  transform(this: Parser, code: string, id: string): { code: string; map: null } | null;
};

const helper = '\0spelled-properties';

export function propertiesPlugin(): PropertiesPlugin {
  const ranges = propertyRanges();
  return {
    name: 'properties',
    resolveId: (id) => (id === helper ? helper : null),
    load: (id) => (id === helper ? helperCode(ranges) : null),
    transform(code, id) {
      if (id.includes('spelled-properties') || !/\\p\{|new RegExp\(/.test(code)) return null;
      const edits = editsIn(this.parse(code, { lang: 'ts' }), code, ranges);
      if (edits.length === 0) return null;
      return { code: `import ${spell} from ${JSON.stringify(helper)};\n${applied(code, edits)}`, map: null };
    },
  };
}

/** What spells out a pattern that is known only when the program runs. */
const spell = '__spelledOut';

function helperCode(ranges: PropertyRanges): string {
  const file = JSON.stringify(join(import.meta.dirname, 'spelled-properties.ts'));
  const table = `JSON.parse(${JSON.stringify(JSON.stringify(ranges))})`;
  return `import { spelledOut } from ${file};\nconst ranges = ${table};\nexport default (pattern) => spelledOut(pattern, ranges);`;
}

type Edit = { readonly start: number; readonly end: number; readonly text: string };

function editsIn(node: unknown, code: string, ranges: PropertyRanges): Edit[] {
  if (Array.isArray(node)) return node.flatMap((one) => editsIn(one, code, ranges));
  if (!isNode(node)) return [];
  const own = 'regex' in node ? literalEdit(node, code, ranges) : constructionEdits(node, code);
  return [...own, ...Object.values(node).flatMap((child) => editsIn(child, code, ranges))];
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}

function literalEdit({ start, end }: Node, code: string, ranges: PropertyRanges): Edit[] {
  const before = code.slice(start, end);
  const text = spelledOut(before, ranges);
  return text === before ? [] : [{ start, end, text }];
}

function constructionEdits(node: Node, code: string): Edit[] {
  if (node.type !== 'NewExpression') return [];
  const { callee, arguments: given } = node as Node & { callee: Node; arguments: readonly Node[] };
  const [pattern, flags] = given;
  if (code.slice(callee.start, callee.end) !== 'RegExp' || pattern === undefined || flags === undefined) return [];
  return [
    { start: pattern.start, end: pattern.start, text: `${spell}(` },
    { start: pattern.end, end: pattern.end, text: ')' },
  ];
}

function applied(code: string, edits: readonly Edit[]): string {
  let [result, from] = ['', 0];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(from, start) + text;
    from = end;
  }
  return result + code.slice(from);
}
