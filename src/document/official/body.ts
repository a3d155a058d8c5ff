import { isInCapitals, isShort } from './line-text.ts';
import { has, type LinePart, type NamedLines, whole } from './named-lines.ts';
import {
  isAttached,
  isMark,
  isSectionHead,
  opensAppendix,
  opensArticle,
  opensChapter,
  opensClause,
  opensItem,
  opensPoint,
  opensSection,
} from './openings.ts';

/** Names what is attached: the head of an appendix, or the title and abstract above `(Ban hành kèm theo …)`. */
export function nameAppendices(lines: readonly string[], named: NamedLines): NamedLines {
  const result: (readonly LinePart[] | undefined)[] = [...named];
  lines.forEach((line, index) => {
    if (result[index] !== undefined) return;
    if (isAttached.test(line)) {
      result[index] = whole(line, 'appendix');
      for (const [at, kind] of titleAbove(lines, result, index)) result[at] = whole(lines[at] ?? '', kind);
    } else if (opensAppendix.test(line) && isShort(line)) result[index] = whole(line, 'appendix');
    else if (has(result[index - 1], 'appendix') && isInCapitals(line)) result[index] = whole(line, 'appendix');
  });
  return result;
}

/** The lines between the last stop and `(Ban hành kèm theo …)`, from the one in capitals on. */
function titleAbove(
  lines: readonly string[],
  named: NamedLines,
  index: number,
): readonly (readonly [number, 'title' | 'abstract' | 'appendix'])[] {
  let from = index;
  while (from > 0 && index - from < 4 && named[from - 1] === undefined && isShort(lines[from - 1] ?? '')) from -= 1;
  const capitals = lines.slice(from, index).findIndex(isInCapitals);
  if (capitals < 0) return [];
  const title = opensAppendix.test(lines[from + capitals] ?? '') ? 'appendix' : 'title';
  return Array.from(lines.slice(from + capitals, index), (_, at) => [
    from + capitals + at,
    at === 0 ? title : 'abstract',
  ]);
}

/** Names the divisions of the body, and the cells of a table whose columns are told by tabs or bars. */
export function nameDivisions(lines: readonly string[], named: NamedLines): NamedLines {
  const result: (readonly LinePart[] | undefined)[] = [...named];
  lines.forEach((line, index) => {
    if (result[index] === undefined) result[index] = divisionIn(line, result[index - 1]);
  });
  return result;
}

function divisionIn(line: string, before: readonly LinePart[] | undefined): readonly LinePart[] | undefined {
  const cells = cellsOf(line);
  if (cells !== undefined) return cells;
  if (isMark.test(line)) return whole(line, 'mark');
  const kind = divisions.find(({ is }) => is(line))?.kind;
  if (kind !== undefined) return whole(line, kind);
  if (!isInCapitals(line) || !isShort(line)) return undefined;
  return whole(line, has(before, 'chapter') ? 'chapter' : 'section');
}

const divisions = [
  { kind: 'chapter', is: (line: string) => opensChapter.test(line) && isShort(line) },
  { kind: 'section', is: (line: string) => opensSection.test(line) && isShort(line) },
  { kind: 'section', is: isSectionHead },
  { kind: 'article', is: (line: string) => opensArticle.test(line) },
  { kind: 'clause', is: (line: string) => opensClause.test(line) },
  { kind: 'point', is: (line: string) => opensPoint.test(line) },
  { kind: 'item', is: (line: string) => opensItem.test(line) },
] as const;

function cellsOf(line: string): readonly LinePart[] | undefined {
  if (!/\t|\S\s*\|\s*\S/.test(line)) return undefined;
  const cells = [...line.matchAll(/[^\t|]+/g)].flatMap(({ 0: cell, index }): LinePart[] => {
    const start = index + cell.length - cell.trimStart().length;
    return cell.trim() === '' ? [] : [{ kind: 'cell', start, end: start + cell.trim().length }];
  });
  return cells.length > 1 ? cells : undefined;
}
