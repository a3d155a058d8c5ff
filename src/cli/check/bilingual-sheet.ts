import type { Ruling } from '../../analysis/index.ts';
import { findWaiverComments, type Waiver } from '../../checks/index.ts';
import type { Place } from '../../model/problem.ts';
import { readBilingual } from '../../rendering/index.ts';
import { lineEnd, lineStart } from '../../text/index.ts';
import { reportProblems } from '../report.ts';
import type { Shell } from '../shell.ts';
import { linePlaces } from './line-places.ts';
import type { Sheet, Standing } from './sheet.ts';

/** Whether a text is a bilingual document of ours: it has the mark of a unit. */
export function isBilingual(markdown: string): boolean {
  return /<!-- p\d+s\d+\w* -->/.test(markdown);
}

/** A bilingual document that a person may have edited. What belongs to no unit is told, and the rest checked. */
export async function bilingualSheet(shell: Shell, file: string, markdown: string, ruling: Ruling): Promise<Sheet> {
  const {
    value: { pairs, places },
    problems,
  } = readBilingual(markdown, file);
  if (problems.length > 0) await reportProblems(shell, problems, 'bilingualProblem');
  const waivers = waiversByLine(markdown, file, [...places.values()]);
  const units = [...pairs].flatMap(([id, { vi, en }]) => {
    if (vi === undefined) return [];
    const top = { file, line: 1, column: 1 };
    const place = { vi: places.get(`${id} vi`) ?? top, en: places.get(`${id} en`) ?? places.get(`${id} vi`) ?? top };
    const lines = new Set([place.vi.line, place.en.line]);
    return [
      {
        pair: { id, vi, ...(en === undefined ? {} : { en }) },
        vi: standing(place.vi),
        en: standing(place.en),
        waivers: [...lines].flatMap((line) => waivers.get(line) ?? []),
        lines: [...lines].map((line) => ({ file, first: line, last: line })),
      },
    ];
  });
  return { file, format: 'markdown', ruling, units };
}

function standing(place: Place): Standing {
  return { file: place.file, placeAt: () => place };
}

/** A comment on a line of its own stands for the pieces on the next line that has any, another for those on its line. */
function waiversByLine(
  markdown: string,
  file: string,
  pieces: readonly Place[],
): ReadonlyMap<number, readonly Waiver[]> {
  const placeAt = linePlaces(file, markdown);
  const ascending = [...new Set(pieces.map(({ line }) => line))].sort((a, b) => a - b);
  const waivers = new Map<number, Waiver[]>();
  for (const { start, end, words = { rule: '', reason: '' } } of findWaiverComments(markdown)) {
    const around = markdown.slice(lineStart(markdown, start), start) + markdown.slice(end, lineEnd(markdown, end));
    const place = placeAt(start);
    const isAlone = /^[\s>]*$/.test(around);
    const line = isAlone ? (ascending.find((each) => each > place.line) ?? ascending.at(-1)) : place.line;
    if (line !== undefined) waivers.set(line, [...(waivers.get(line) ?? []), { ...words, place }]);
  }
  return waivers;
}
