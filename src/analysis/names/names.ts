import { isCapitalAt, matchKey } from '../../text/index.ts';
import { type Named, namedBy } from '../naming.ts';
import type { FoundPatterns, TermHit } from '../patterns.ts';
import { afterSpaces } from './capitals.ts';
import type { FoundPlace, PlaceReader } from './places.ts';
import {
  bodyAt,
  type Filling,
  type FoundName,
  plainName,
  readTemplate,
  type SlotReader,
  slotReader,
} from './templates.ts';

/** What the names of one text are read with. */
type Names = {
  readonly text: string;
  readonly bodies: Map<number, FoundName>;
  readonly readSlot: SlotReader;
  /** All terms but places and fields, ascending. */
  readonly terms: readonly TermHit[];
  /** The length of the longest of them, in UTF-16 units. */
  readonly longest: number;
  /** Where the words of posts end. */
  readonly postEnds: ReadonlySet<number>;
  readonly reader: PlaceReader;
};

/**
 * Finds what the glossary's terms and templates name, ascending. It goes from the end of the text to its start: the Công an tỉnh of
 * «Công đoàn Công an tỉnh» is known before the Công đoàn that is its. Each name is looked at once, so time does not grow with the nesting.
 */
export function findNames(
  text: string,
  { fields, heads, longestHead, posts }: FoundPatterns,
  places: readonly FoundPlace[],
  reader: PlaceReader,
): FoundName[] {
  const bodies = new Map<number, FoundName>();
  const readSlot = slotReader(text, places, fields, bodies, reader);
  const postEnds = new Set(posts.map(({ end }) => end));
  return fromTheEnd({ text, bodies, readSlot, terms: heads, longest: longestHead, postEnds, reader }).reverse();
}

/** The names by where they start, the last first, and of each place in the reverse order. */
function fromTheEnd(names: Names): FoundName[] {
  const { terms } = names;
  const found: FoundName[] = [];
  for (let last = terms.length; last > 0; ) {
    let first = last - 1;
    while (first > 0 && terms[first - 1]?.start === terms[first]?.start) first -= 1;
    const here = namesAt(first, last, names);
    for (let at = here.length - 1; at >= 0; at--) found.push(here[at] as FoundName); // as many as there are
    last = first;
  }
  return found;
}

/** The names of the terms `first` to before `last`, which start at one place; the longest body among them is kept for those before it. */
function namesAt(first: number, last: number, names: Names): readonly FoundName[] {
  const all: FoundName[] = [];
  let arePlain = true;
  for (let at = first; at < last; at++) {
    readHit(at, names, all);
    arePlain &&= names.terms[at]?.pattern.isPlain === true;
  }
  if (arePlain) return all; // as nearly everywhere
  const found = withoutRivals(all);
  const body = longestBody(found, names);
  if (body !== undefined) names.bodies.set(body.start, body);
  return found;
}

/** Adds to the names those that begin with a term. */
function readHit(at: number, names: Names, found: FoundName[]): void {
  const { text, bodies, postEnds, readSlot, terms } = names;
  const hit = terms[at];
  if (hit === undefined) return;
  if (hit.pattern.isPlain) {
    found.push(plainName(hit.start, hit.end, hit.pattern));
    return;
  }
  if (hit.isLowered && near(at, names).some((term) => endsLonger(term, hit))) return; // the «sở» of «trụ sở»
  const mayHaveBody = bodies.size > 0 && hit.pattern.role?.hasBody;
  const before = postEnds.has(hit.end) ? 'post' : 'other';
  const own =
    hit.pattern.rest.length === 0
      ? [plainName(hit.start, hit.end, hit.pattern)]
      : readTemplate(text, hit, before, readSlot, names.reader);
  for (const name of own) {
    found.push(name);
    if (mayHaveBody) found.push(...withItsBody(name, at, names));
  }
}

/** The terms that may overlap one: so many around it that their number does not grow with the text. */
function near(at: number, { terms, longest }: Names): readonly TermHit[] {
  const { start, end } = terms[at] ?? { start: 0, end: 0 };
  let [first, last] = [at, at + 1];
  while (first > 0 && start - (terms[first - 1]?.start ?? 0) < longest) first -= 1;
  while ((terms[last]?.start ?? end) < end) last += 1;
  return terms.slice(first, last);
}

/** A part or post with the body that it is a part or post of: Phòng Cảnh sát kinh tế + Công an tỉnh. One that has its place has no body. */
function withItsBody(name: FoundName, at: number, names: Names): FoundName[] {
  const { text, bodies, reader } = names;
  const isPost = name.pattern.role?.isPost === true;
  if (name.filled.includes('place') || name.filled.includes('body')) return [];
  const from = afterSpaces(text, name.end);
  const isNamed = isPost || /\p{Lu}/u.test(text.slice(name.start, name.end));
  if (from === name.end || !isNamed) return [];
  const [body] = bodyAt(text, from, bodies, reader);
  return body === undefined || isCutOff(at, isPost, names) ? [] : [withBody(name, body)];
}

function withBody(name: FoundName, { end, text, filler, depth = 0 }: Filling): FoundName {
  const [vi, en] = [`${name.named.vi} ${text}`, `${withoutKind(name.named, text)} of ${filler.noun}`];
  const named = namedBy({ ...name.named, kind: 'name', via: 'template', vi, en });
  return { ...name, end, named, filled: [...name.filled, 'body'], depth };
}

/** A Chi cục trưởng is by himself Head of the Sub-department: behind him the Chi cục Kiểm lâm names it again. */
function withoutKind({ vi, en }: Named, body: string): string {
  const kind = matchKey(/^\S+/u.exec(body)?.[0] ?? '');
  return ` ${matchKey(vi)} `.includes(` ${kind} `) ? en.replace(/ of (?:the|an?) \S+$/, '') : en;
}

/**
 * Whether other terms say that the words belong elsewhere: the «bộ» of «Chánh Văn phòng bộ Công an» to what follows; the «Cục trưởng» of
 * «Tổng Cục trưởng», the «Thường vụ» of «Ủy ban Thường vụ» and the «ban Dân vận» of «Trưởng ban Dân vận» to what stands before.
 */
function isCutOff(at: number, isPost: boolean, names: Names): boolean {
  const { terms } = names;
  const { start, end } = terms[at] ?? { start: 0, end: 0 };
  return near(at, names).some((term) => {
    if (start < term.start) return isPost && end < term.end;
    if (term.start === start || term.end <= start) return false;
    const isOfPost = !isPost && term.pattern.role?.isPost;
    return isOfPost ? term.end < end : term.end >= end;
  });
}

/** Whether a term ends with the words of another and has more before them. */
function endsLonger(term: TermHit, { start, end }: TermHit): boolean {
  return term.end === end && term.start < start;
}

/**
 * A name that says all by itself (Đảng ủy Ủy ban nhân dân {place}) comes before one with a slot for a body (Ban Giám đốc {body}), and
 * that before what is put together here.
 */
function withoutRivals(found: readonly FoundName[]): readonly FoundName[] {
  if (!found.some(({ filled }) => filled.includes('body'))) return found;
  const best = new Map<number, number>();
  for (const name of found) best.set(name.end, Math.min(best.get(name.end) ?? 2, looseness(name)));
  return found.filter((name) => looseness(name) === best.get(name.end));
}

function looseness({ filled, pattern }: FoundName): 0 | 1 | 2 {
  if (!filled.includes('body')) return 0;
  return pattern.rest.some((part) => 'slot' in part && part.slot === 'body') ? 1 : 2;
}

/** How likely a sense of an acronym is by itself to be taken inside another name. */
const likelyEnough = 0.8;

/** Undefined where the longest name is none of a body, or may be one of several. */
function longestBody(found: readonly FoundName[], { text }: Names): FoundName | undefined {
  if (!found.some(namesBody)) return undefined;
  const end = Math.max(...found.map((name) => name.end));
  const longest = strongest(found.filter((name) => name.end === end));
  const start = longest[0]?.start ?? end;
  if (!isCapitalAt(text, start)) return undefined;
  const written = text.slice(start, end);
  const concepts = new Set(longest.map(({ pattern }) => pattern.concept.id));
  const body = longest.find(
    ({ pattern }) => concepts.size === 1 || (pattern.concept.priors?.[written] ?? 0) >= likelyEnough,
  );
  return body !== undefined && namesBody(body) ? body : undefined;
}

function namesBody({ pattern: { role }, filled }: FoundName): boolean {
  return role?.body === 'body' || (role?.body === 'kind' && filled.length > 0);
}

/** What the glossary itself says comes before what a template makes of the same words, and behind what the document's place does. */
function strongest(names: readonly FoundName[]): readonly FoundName[] {
  const here = names.filter(({ named }) => named.isHere);
  if (here.length > 0) return here;
  const own = names.filter(({ filled }) => filled.length === 0);
  return own.length > 0 ? own : names;
}
