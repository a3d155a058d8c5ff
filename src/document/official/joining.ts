import type { DraftBlock, DraftPart } from '../draft-block.ts';
import type { Words } from '../words.ts';

/** The level of a unit with its name, in the line below what the body is: ỦY BAN NHÂN DÂN / TỈNH LẠNG SƠN. HUYỆN ỦY is a body itself. */
const unitOfBody =
  /^(?:TỈNH|THÀNH PHỐ|TP|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?![\p{L}\p{M}])(?!\s(?:ỦY|UỶ)(?!\p{L}))/u;

/** Whether a part goes on in the next line: the name of a body, what a document is about. Lines of running text are one in any case. */
function goesOn(part: DraftPart | undefined, next: DraftPart, words: string): part is DraftPart {
  if (part === undefined || part.kind !== next.kind) return false;
  if (part.kind !== 'issuer') return joined.has(part.kind);
  return unitOfBody.test(words.slice(next.start, next.end).normalize('NFC'));
}

const joined: ReadonlySet<DraftPart['kind']> = new Set(['abstract', 'sentence', 'quote']);

/** Parts of one block, those that go on in the next line with it. */
export function joinParts(words: string, parts: readonly DraftPart[]): readonly DraftPart[] {
  const result: DraftPart[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (goesOn(before, part, words)) result[result.length - 1] = { ...before, end: part.end };
    else result.push(part);
  }
  return result;
}

/** Paragraphs of a plain text, those that go on in the next line with it: the line's end is a space among their words. */
export function joinBlocks(source: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const result: DraftBlock[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    const whole = before === undefined ? undefined : joinedBlock(source, before, block);
    if (whole === undefined) result.push(block);
    else result[result.length - 1] = whole;
  }
  return result;
}

function joinedBlock(source: string, first: DraftBlock, second: DraftBlock): DraftBlock | undefined {
  const [part, next] = [onlyPart(first), onlyPart(second)];
  if (part === undefined || next === undefined || !goesOn(part, next, second.words.text)) return undefined;
  if (source.slice(first.end, second.start).trim() !== '') return undefined;
  const words = joinWords(first, second);
  return { ...first, end: second.end, words, parts: [{ ...part, end: words.text.length }] };
}

function onlyPart({ parts }: DraftBlock): DraftPart | undefined {
  return parts?.length === 1 ? parts[0] : undefined;
}

function joinWords(first: DraftBlock, second: DraftBlock): Words {
  const at = first.words.text.length;
  const [start, end] = [first.end, second.start];
  const space = { at, length: 1, start, sourceLength: end - start } as Words['runs'][number];
  const line = {
    kind: 'line',
    start,
    end,
    innerStart: start,
    innerEnd: end,
    from: at,
    to: at + 1,
  } as Words['marks'][number];
  const { text, runs, marks } = shifted(second.words, at + 1);
  return {
    text: `${first.words.text} ${text}`,
    runs: [...first.words.runs, space, ...runs],
    marks: [...first.words.marks, line, ...marks],
  };
}

/** Words that stand `by` units further on. */
function shifted({ text, runs, marks }: Words, by: number): Words {
  return {
    text,
    runs: runs.map((run) => ({ ...run, at: (run.at + by) as typeof run.at })),
    marks: marks.map((mark) => ({ ...mark, from: mark.from + by, to: mark.to + by })),
  };
}
