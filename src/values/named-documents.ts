import type { DocumentType } from '../model/symbols.ts';
import type { DocumentValue } from '../model/value.ts';
import { isYear } from './calendar.ts';
import { extended } from './extended.ts';
import { endsFree } from './figure-places.ts';
import { withRowTerm } from './meeting-rows.ts';
import { meetingAt } from './meetings.ts';
import { nounCapitals, phraseAt } from './phrases.ts';
import type { Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, isSign, type Token } from './tokens.ts';

/** A document that is known without a number of its own. */
export type NamedDocument = Stretch & { readonly value: DocumentValue };

/** Documents of a meeting and those of which there is one at a time: `Nghị quyết Trung ương 4 khóa XII`, `Hiến pháp năm 2013`. */
export function namedDocumentAt(tokens: readonly Token[], at: number, tables: Tables): NamedDocument | undefined {
  const word = phraseAt(tables.documentWords, tokens, at);
  if (word === undefined) return undefined;
  return ofMeeting(tokens, at, word.to, word.meaning, tables) ?? ofYear(tokens, at, word.to, word.meaning, tables);
}

function ofMeeting(
  tokens: readonly Token[],
  from: number,
  at: number,
  type: DocumentType,
  tables: Tables,
): NamedDocument | undefined {
  // «báo cáo Hội nghị Trung ương 10» reports to it.
  const named = type.short === 'noun' || (type.short === 'capital' && isCapital(tokens[from]));
  const hit = named ? meetingAt(tokens, at, tables.meetings()) : undefined;
  if (hit === undefined || !endsFree(tokens, hit.to) || isAmount(tokens, hit.to, tables)) return undefined;
  const value = { type: 'document', document: type.symbol, meeting: withRowTerm(hit, tokens, tables) } as const;
  return { from, to: hit.to, value };
}

/** `Nghị quyết Trung ương 5 năm` */
function isAmount(tokens: readonly Token[], to: number, tables: Tables): boolean {
  return isPlainFigure(tokens[to - 1]) && phraseAt(tables.measured, tokens, to, nounCapitals) !== undefined;
}

function ofYear(
  tokens: readonly Token[],
  from: number,
  at: number,
  type: DocumentType,
  tables: Tables,
): NamedDocument | undefined {
  if (type.single !== true) return undefined;
  const figure = phraseAt(tables.year, tokens, at)?.to ?? at;
  const year = tokens[figure];
  const to = figure + 1;
  if (!isPlainFigure(year) || !isYear(year.text) || !endsFree(tokens, to)) return undefined;
  const amended = amendedAt(tokens, to, tables);
  const value = { type: 'document', year: year.text, document: type.symbol } as const;
  return amended === undefined
    ? { from, to, value }
    : { from, to: amended.to, value: extended(value, { amended: amended.year }) };
}

/** `(sửa đổi, bổ sung năm 2001)` */
function amendedAt(
  tokens: readonly Token[],
  at: number,
  tables: Tables,
): { readonly to: number; readonly year: string } | undefined {
  const words = phraseAt(tables.citations.amended, tokens, at);
  const year = words === undefined ? undefined : tokens[words.to];
  if (words === undefined || !isPlainFigure(year) || !isYear(year.text)) return undefined;
  const opened = isSign(tokens[at], '(');
  if (opened && !isSign(tokens[words.to + 1], ')')) return undefined;
  return { to: words.to + (opened ? 2 : 1), year: year.text };
}
