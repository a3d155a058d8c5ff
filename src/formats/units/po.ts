import type { UnitStatus } from '../../model/unit.ts';
import { Batches } from './batches.ts';
import type { ExchangeUnit, UnitsToWrite, UnitToWrite } from './exchange.ts';
import { readOwnFacts, withOwnFacts, writeOwnFacts } from './own-facts.ts';
import type { PoEntry } from './po-entry.ts';
import { PoLines } from './po-lines.ts';
import { writePoString } from './po-strings.ts';
import { TextChunks } from './text-chunks.ts';
import type { UnitFormat, UnitReader } from './unit-format.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/**
 * PO of gettext: `msgctxt` is the unit's id, `msgid` its Vietnamese, `msgstr` its English. A draft is fuzzy; of a stale unit, `#| msgid`
 * is the Vietnamese that the English was made from. Notes are translator's comments.
 */
export const po: UnitFormat = { reader, write };

const ownMark = 'songngu: ';

function* write({ original, units, date, version }: UnitsToWrite): Iterable<string> {
  const fields = [
    `Project-Id-Version: ${original}`,
    `PO-Revision-Date: ${date} 00:00+0000`,
    'Last-Translator: Automatically generated',
    'Language-Team: none',
    'Language: en',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Source-Language: vi',
    `X-Generator: Songngu ${version}`,
  ];
  yield `${writePoString('msgid', '')}${writePoString('msgstr', fields.map((field) => `${field}\n`).join(''))}`;
  for (const unit of units) yield `\n${writeUnit(unit)}`;
}

function writeUnit(unit: UnitToWrite): string {
  const { id, vi, en = '', status, note, was } = unit;
  const isFuzzy = en !== '' && coarse(status) === 'draft';
  return [
    ...(note === undefined ? [] : note.split('\n').map((line) => `${`# ${cleaned(line)}`.replace(unkept, '')}\n`)),
    `#. ${ownMark}${writeOwnFacts(unit, holdsNote)}\n`,
    isFuzzy ? '#, fuzzy\n' : '',
    was === undefined ? '' : writePoString('msgid', was.vi).replace(/^(?=.)/gm, '#| '),
    writePoString('msgctxt', id),
    writePoString('msgid', vi),
    writePoString('msgstr', en),
  ].join('');
}

/** What other programs take off the end of a comment, which has no escapes; to gettext a backslash there joins the next line to it. */
const unkept = /[ \t\\]+$/;

function holdsNote(note: string): boolean {
  return cleaned(note) === note && note.split('\n').every((line) => line !== '' && !unkept.test(line));
}

function cleaned(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) =>
    character === '\n' || character === '\t' ? character : ' ',
  );
}

function coarse(status: UnitStatus): UnitStatus {
  return status === 'draft' || status === 'stale' ? 'draft' : 'translated';
}

/** UTF-16 units. No message is as long: what has no line end before is another kind of file. */
const longestLine = 4 * 1024 * 1024;

function reader(file: string): UnitReader {
  const text = new TextChunks(file);
  const batches = new Batches();
  const { report } = batches;
  const lines = new PoLines(file, entryReader(batches.add, report), report);
  let rest = '';
  let isOver = false;
  const feed = (piece: string): void => {
    if (isOver) return;
    const whole = (rest + piece).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) lines.line(line.replace(/\r$/, ''));
    isOver = rest.length > longestLine;
    if (isOver) report({ code: 'text-too-long', place: lines.place, limit: longestLine });
  };
  return {
    take(chunk) {
      feed(text.take(chunk, report));
      return batches.give();
    },
    end() {
      feed(text.end(report));
      if (rest !== '' && !isOver) lines.line(rest);
      lines.end();
      return batches.give();
    },
  };
}

/** The first entry of a file says how it is encoded and into which language it goes. */
function entryReader(
  take: (unit: ExchangeUnit) => void,
  report: (problem: UnitFormatProblem) => void,
): (entry: PoEntry) => void {
  let isReversed = false;
  return (entry) => {
    const { msgid, msgctxt, msgstr = '' } = entry.strings;
    if (msgid !== '' || msgctxt !== undefined) return take(readUnit(entry, isReversed, report));
    isReversed = /^Language:\s*vi\b/im.test(msgstr);
    const charset = /charset=([^\s;]+)/i.exec(msgstr)?.[1] ?? 'UTF-8';
    if (!/^(?:utf-?8|charset|us-ascii|ascii)$/i.test(charset))
      report({ code: 'unsupported-encoding', place: entry.place, encoding: charset });
  };
}

function readUnit(entry: PoEntry, isReversed: boolean, report: (problem: UnitFormatProblem) => void): ExchangeUnit {
  const { strings, flags, extracted, comments, place } = entry;
  const { msgctxt: id = `#${place.line}`, msgid = '', msgstr = '' } = strings;
  const written = extracted.find((line) => line.startsWith(ownMark));
  const own = written === undefined ? undefined : readOwnFacts(written.slice(ownMark.length));
  if (written !== undefined && own === undefined) report({ code: 'bad-own-note', place });
  const notes = [comments.join('\n'), extracted.filter((line) => line !== written).join('\n')].filter(Boolean);
  const [vi, en] = isReversed ? [msgstr, msgid] : [msgid, msgstr];
  const said = msgstr === '' || flags.includes('fuzzy') ? 'draft' : 'translated';
  return withOwnFacts({ id, ...(vi && { vi }), ...(en && { en }), said, notes, place }, own, coarse);
}
