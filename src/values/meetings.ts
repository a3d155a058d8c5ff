import type { Meeting, Symbols } from '../model/symbols.ts';
import { rankAt } from './numerals.ts';
import { onceEach } from './once-each.ts';
import { keysIn } from './phrases.ts';
import { readRoman } from './roman.ts';
import { isPlainFigure, type Token } from './tokens.ts';

type Slot = 'number' | 'term';
type Step = { readonly key: string } | { readonly slot: Slot };

/** One way to name a meeting: words, and the places of its ranks. */
export type MeetingPattern = { readonly meeting: Meeting; readonly steps: readonly Step[] };

/** A meeting in the text. */
export type MeetingHit = {
  readonly to: number;
  readonly meeting: { readonly key: string; readonly number: string; readonly term?: string };
};

/** The Vietnamese of each meeting as steps, the longest first. Few texts ask for them. */
export const meetingPatterns: (symbols: Symbols) => readonly MeetingPattern[] = onceEach(({ meetings }) =>
  meetings
    .flatMap((meeting) => meeting.vi.map((text) => ({ meeting, steps: stepsOf(text) })))
    .sort((one, other) => other.steps.length - one.steps.length),
);

function stepsOf(text: string): readonly Step[] {
  return text.split(/(\{number\}|\{term\})/).flatMap((piece): readonly Step[] => {
    if (piece === '{number}') return [{ slot: 'number' }];
    if (piece === '{term}') return [{ slot: 'term' }];
    return keysIn(piece).map((key) => ({ key }));
  });
}

/** The meeting named at a place: `Trung ương 4 khóa XII`. */
export function meetingAt(
  tokens: readonly Token[],
  at: number,
  patterns: readonly MeetingPattern[],
): MeetingHit | undefined {
  const first = tokens[at]?.key;
  for (const { meeting, steps } of patterns) {
    const [start] = steps;
    if (start === undefined || !('key' in start) || start.key !== first) continue;
    const hit = followed(tokens, at, steps);
    if (hit !== undefined) return { to: hit.to, meeting: { key: meeting.key, ...hit.ranks } };
  }
  return undefined;
}

/** The term of a meeting whose number ended before a place: the `khóa XII` of `Trung ương 6, 7 khóa XII`. */
export function termAt(
  tokens: readonly Token[],
  at: number,
  key: string,
  patterns: readonly MeetingPattern[],
): { readonly to: number; readonly term: string } | undefined {
  for (const { meeting, steps } of patterns) {
    const rest = steps.slice(steps.findIndex((step) => 'slot' in step && step.slot === 'number') + 1);
    const hit = meeting.key === key && rest.length > 0 ? followed(tokens, at, rest) : undefined;
    if (hit?.ranks.term !== undefined) return { to: hit.to, term: hit.ranks.term };
  }
  return undefined;
}

/** No committee has met more often in its term, and there were fewer congresses: a larger figure is the resolution's own number. */
export const mostMeetings = 20;

type Ranks = { number: string; term?: string };

function followed(
  tokens: readonly Token[],
  from: number,
  steps: readonly Step[],
): { readonly to: number; readonly ranks: Ranks } | undefined {
  const ranks: Ranks = { number: '' };
  let at = from;
  for (const step of steps) {
    const to =
      'key' in step ? (tokens[at]?.key === step.key ? at + 1 : undefined) : rankIn(tokens, at, step.slot, ranks);
    if (to === undefined) return undefined;
    at = to;
  }
  return { to: at, ranks };
}

function rankIn(tokens: readonly Token[], at: number, slot: Slot, ranks: Ranks): number | undefined {
  const hit = meetingRank(tokens, at);
  if (hit === undefined || hit.number > mostMeetings) return undefined;
  ranks[slot] = String(hit.number);
  return hit.to;
}

function meetingRank(tokens: readonly Token[], at: number): ReturnType<typeof rankAt> {
  const token = tokens[at];
  if (isPlainFigure(token)) return { to: at + 1, number: Number(token.text) };
  const roman = token?.kind === 'word' ? readRoman(token.text) : undefined;
  return roman === undefined ? rankAt(tokens, at) : { to: at + 1, number: roman };
}
