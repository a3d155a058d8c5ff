import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Unit } from '../../src/model/unit.ts';
import type { UnitLists } from '../../src/translation/index.ts';

/** How a person wrote a file. */
export type Style = {
  readonly eol: '\n' | '\r\n';
  readonly mark: '' | '\uFEFF';
  readonly dash: number;
  readonly gap: number;
  readonly quotes: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED';
  readonly commentAbove: boolean;
  readonly commentInside: boolean;
  readonly atticFirst: boolean;
  readonly ends: boolean;
};

export function anyStyle(): fc.Arbitrary<Style> {
  return fc.record({
    eol: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    dash: fc.constantFrom(0, 2, 4),
    gap: fc.constantFrom(0, 1, 2),
    quotes: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    commentAbove: fc.boolean(),
    commentInside: fc.boolean(),
    atticFirst: fc.boolean(),
    ends: fc.boolean(),
  });
}

/** A units file in that style, with numbered comments. */
export function writtenFile(lists: UnitLists, style: Style): string {
  const count = { comments: 0 };
  const parts = [listText('units', lists.units, style, count)];
  if (lists.attic !== undefined)
    parts[style.atticFirst ? 'unshift' : 'push'](listText('attic', lists.attic, style, count));
  const text = `source: vi.md\n${parts.join('\n')}`;
  return style.mark + (style.ends ? text : text.trimEnd()).replaceAll('\n', style.eol);
}

type Count = { comments: number };

function listText(key: string, units: readonly Unit[], style: Style, count: Count): string {
  if (units.length === 0) return `${key}: []\n`;
  const written = units.map((unit) => unitText(unit, style, count));
  return `${key}:\n${written.join('\n'.repeat(style.gap))}`;
}

function unitText(unit: Unit, style: Style, count: Count): string {
  const pad = ' '.repeat(style.dash);
  const { id, ...rest } = unit;
  const body = stringify(rest, { lineWidth: 0, defaultStringType: style.quotes, defaultKeyType: 'PLAIN' });
  const lines = [
    `- id: ${id}`,
    ...body
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
  const above = style.commentAbove ? [`# ghi chú ${++count.comments}`] : [];
  const inside = style.commentInside ? [`  # ghi chú ${++count.comments}`] : [];
  return [...above, ...lines, ...inside].map((line) => `${pad}${line}\n`).join('');
}
