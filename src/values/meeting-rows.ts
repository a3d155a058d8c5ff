import type { DocumentValue } from '../model/value.ts';
import { extended } from './extended.ts';
import { type MeetingHit, mostMeetings, termAt } from './meetings.ts';
import { phraseAt } from './phrases.ts';
import type { Tables } from './tables.ts';
import { isPlainFigure, isSign, type Token } from './tokens.ts';

/** Meetings of one term, which is said with the last: `Nghị quyết Trung ương 6, 7 và 8 khóa XII`. */

type Meeting = NonNullable<DocumentValue['meeting']>;

/** The first meeting of a row with the term of the row, where it has none of its own. */
export function withRowTerm({ to, meeting }: MeetingHit, tokens: readonly Token[], tables: Tables): Meeting {
  const term = meeting.term ?? rowTerm(tokens, to, meeting.key, tables);
  return term === undefined ? meeting : extended(meeting, { term });
}

/** The meeting whose number stands at a place, after another of the same kind. Without a term to share it is none. */
export function nextInRow(
  tokens: readonly Token[],
  at: number,
  { key }: Meeting,
  tables: Tables,
): { readonly to: number; readonly meeting: Meeting } | undefined {
  const figure = tokens[at];
  const term = isMeetingNumber(figure) ? rowTerm(tokens, at + 1, key, tables) : undefined;
  if (term === undefined) return undefined;
  const to = termAt(tokens, at + 1, key, tables.meetings())?.to ?? at + 1;
  return { to, meeting: { key, number: String(Number(figure?.text)), term } };
}

function rowTerm(tokens: readonly Token[], at: number, key: string, tables: Tables): string | undefined {
  const own = termAt(tokens, at, key, tables.meetings());
  if (own !== undefined) return own.term;
  const joint = isSign(tokens[at], ',') ? at + 1 : phraseAt(tables.and, tokens, at)?.to;
  return joint !== undefined && isMeetingNumber(tokens[joint]) ? rowTerm(tokens, joint + 1, key, tables) : undefined;
}

function isMeetingNumber(token: Token | undefined): boolean {
  return isPlainFigure(token) && Number(token.text) > 0 && Number(token.text) <= mostMeetings;
}
