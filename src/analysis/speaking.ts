import { type SourceDocument, sourceSpan } from '../document/index.ts';
import type { FoundBy, Speaking } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { placesIn, type Reader, readHere } from './readings.ts';

/** Where something stands in the words of a segment. */
type Stretch = { readonly start: number; readonly end: number };

type Found = Stretch & { readonly segment: Segment; readonly value: string; readonly by: FoundBy };

/** When and where a document speaks: what a person says goes before what the text tells. Undefined where nothing is known of it. */
export function speakingOf(
  document: SourceDocument,
  { date, place }: { readonly date?: string; readonly place?: string },
  reader: Reader,
): Speaking | undefined {
  const speaking: Speaking = {
    ...(date !== undefined && place !== undefined ? {} : findSpeaking(document, reader)),
    ...(date === undefined ? {} : { date: { value: date, by: 'person' } }),
    ...(place === undefined ? {} : { place: { value: place, by: 'person' } }),
  };
  return speaking.date === undefined && speaking.place === undefined ? undefined : speaking;
}

/**
 * When and where a document says that it speaks. An official document tells it in its head: the date beside its place, the place in the
 * name of the body or before the date. News tell it in the first words of their lead: `Hà Nội - `, `(LSO) - `, `Ngày 15/7/2018, `. What
 * stands elsewhere is told of, not spoken from, and is not taken.
 */
function findSpeaking(document: SourceDocument, reader: Reader): Speaking {
  const lead = document.segments
    .slice(0, longestOpening)
    .filter(({ kind }) => kind === 'sentence' || kind === 'dateline');
  const dateline = document.segments.find(({ kind }) => kind === 'dateline');
  const date = dateline === undefined ? openingDateOf(document, lead, reader) : dateIn(dateline, reader);
  const place = issuerPlace(document.segments, dateline, reader) ?? datelinePlace(document.segments, dateline, reader);
  const found = { date, place: place ?? lead.map((one) => openingPlace(one, reader)).find(isFound) };
  return {
    ...(found.date === undefined ? {} : { date: told(found.date) }),
    ...(found.place === undefined ? {} : { place: told(found.place) }),
  };
}

/** Title, rubric, lead: no further segment opens an article. */
const longestOpening = 3;

const isFound = <T>(found: T | undefined): found is T => found !== undefined;

function told({ segment, value, by, ...stretch }: Found): Speaking['date'] & {} {
  return { value, by, ...sourceSpan(segment, stretch) };
}

function dateIn(segment: Segment, { values }: Reader): Found | undefined {
  const read = values.read(segment.text).find(({ value }) => value.type === 'date' && /^\d{4}/.test(value.date));
  if (read?.value.type !== 'date') return undefined;
  return { segment, value: read.value.date, by: 'dateline', start: read.start, end: read.end };
}

/** `Ngày 15/7/2018, `, `(LSO) - Sáng 15/7/2018, `: a day with its year that opens the lead. */
const opensWithDate = /^.{0,30}?\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}/u;
const beforeDate =
  /^(?:[^\p{L}]*[\p{L}\d. ]{1,24}(?:\s\([^()]{2,20}\))?[)\s]*[-–—:]\s*)?(?:(?:Sáng|Trưa|Chiều|Tối|Đêm|Hôm nay|Vừa qua|Trong)[ ,]*(?:nay|qua)?[ ,(]*)?$/u;

/** A report opens with the day of what it tells, or with one of long ago: then days of later years stand in it. */
function openingDateOf({ segments }: SourceDocument, lead: readonly Segment[], reader: Reader): Found | undefined {
  const found = lead.map((one) => openingDate(one, reader)).find(isFound);
  if (found === undefined) return undefined;
  const year = found.value.slice(0, 4);
  const isPast = segments.some(({ text }) => daysIn(text, reader).some((day) => day.slice(0, 4) > year));
  return isPast ? undefined : found;
}

function daysIn(text: string, { values }: Reader): readonly string[] {
  return values
    .read(text)
    .flatMap(({ value }) => (value.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value.date) ? [value.date] : []));
}

function openingDate(segment: Segment, reader: Reader): Found | undefined {
  if (!opensWithDate.test(segment.text)) return undefined;
  const read = reader.values.read(segment.text).find(({ value }) => value.type === 'date');
  if (read?.value.type !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(read.value.date)) return undefined;
  const isFirst = beforeDate.test(segment.text.slice(0, read.start).normalize('NFC'));
  if (!isFirst && !isBesidePlace(segment, read.end, reader)) return undefined;
  return { segment, value: read.value.date, by: 'opening', start: read.start, end: read.end };
}

/** `Lạng Sơn, ngày 15 tháng 3 năm 2018 - ` */
function isBesidePlace(segment: Segment, end: number, reader: Reader): boolean {
  const opening = opensWithPlace.exec(segment.text)?.[0] ?? '';
  return end <= opening.length && openingPlace(segment, reader) !== undefined;
}

/** The place in the name of the body, the last that names one: it stands below the one that it belongs to. */
function issuerPlace(segments: readonly Segment[], dateline: Segment | undefined, reader: Reader): Found | undefined {
  const issuers = segments.filter(({ kind }) => kind === 'issuer');
  const own = issuers.map((segment) => unitSpelled(segment, dateline, reader) ?? unitIn(segment, reader));
  return own.findLast(isFound);
}

function unitIn(segment: Segment, reader: Reader): Found | undefined {
  const unit = placesIn(segment.text, reader).findLast(
    ({ level, made }) => level !== undefined && made !== 'level-alone',
  );
  if (unit === undefined) return undefined;
  const value = unit.named?.concept?.vi ?? segment.text.slice(unit.start, unit.end);
  return readHere(value, reader) === undefined
    ? undefined
    : { segment, value, by: 'issuer', start: unit.start, end: unit.end };
}

/** Capitals do not tell where a name ends that nobody knows; the date line has it in small letters: XÃ THIỆN TÂN, Thiện Tân. */
function unitSpelled(segment: Segment, dateline: Segment | undefined, reader: Reader): Found | undefined {
  const name = dateline && placeBefore(dateline.text);
  if (name === undefined) return undefined;
  const words = segment.text.toLowerCase();
  return reader.symbols.levels
    .flatMap(({ vi }) => vi.map((level) => `${level} ${name}`))
    .map((value): Found => {
      const start = words.indexOf(value.toLowerCase());
      return { segment, value, by: 'issuer', start, end: start + value.length };
    })
    .find(({ start, value }) => start >= 0 && readHere(value, reader) !== undefined);
}

function placeBefore(dateline: string): string | undefined {
  return /^(.{2,40}?)\s*,\s*ngày/u.exec(dateline.normalize('NFC'))?.[1];
}

/**
 * The place before the date. Bodies of the centre sit in a city that they do not speak for («UBND tỉnh, thành phố» in a letter of a ministry);
 * those of a city say its name.
 */
function datelinePlace(segments: readonly Segment[], dateline: Segment | undefined, reader: Reader): Found | undefined {
  const value = dateline && placeBefore(dateline.text);
  const here = value === undefined ? undefined : readHere(value, reader);
  if (dateline === undefined || value === undefined || here === undefined) return undefined;
  if (here.level === 'municipality' && segments.some(({ kind }) => kind === 'issuer')) return undefined;
  return { segment: dateline, value, by: 'dateline', start: 0, end: dateline.text.indexOf(',') };
}

/** `Hà Nội - `, `Lạng Sơn (TTXVN) - `, `Hà Nội, ngày 5/8/2018 - `, `(LSO) - ` */
const opensWithPlace =
  /^[(\s]*(?<place>\p{Lu}[\p{L}\p{M}.’ ]{1,30}?)[)]?(?:\s*\([^()]{2,20}\))?(?:,\s*(?:ngày\s+)?[\d/. -]{3,12}(?:tháng \d+ năm \d+)?)?\s*[-–—:]\s*(?=["“\p{Lu}])/u;

function openingPlace(segment: Segment, reader: Reader): Found | undefined {
  const match = opensWithPlace.exec(segment.text);
  const written = match?.groups?.place?.trim();
  if (match === null || written === undefined) return undefined;
  const start = match[0].indexOf(written);
  const stretch = { segment, start, end: start + written.length };
  if (placesIn(segment.text, reader).some((place) => place.start === start && place.end > stretch.end))
    return undefined; // Bà Rịa - Vũng Tàu
  if (readHere(written, reader) !== undefined) return { ...stretch, value: written, by: 'opening' };
  const value = placeOfOutlet(written, reader);
  return value === undefined ? undefined : { ...stretch, value, by: 'outlet' };
}

/** Where an outlet is at home whose name holds a place: LSO is Báo Lạng Sơn. */
function placeOfOutlet(acronym: string, reader: Reader): string | undefined {
  const { heads, places, fields } = reader.patterns.find(acronym);
  const names = [...heads, ...places, ...fields].flatMap(({ start, end, pattern }) =>
    pattern.isAcronym && start === 0 && end === acronym.length ? [pattern.concept.vi] : [],
  );
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || !/^(?:Báo|Đài|Cổng|Trang)(?!\p{L})/u.test(name)) return undefined;
  const place = placesIn(name, reader).findLast(({ level, made }) => level !== undefined && made !== 'level-alone');
  return place?.named?.concept?.vi;
}
