import type { EnglishForms } from '../model/concept.ts';
import type { Level, Symbols } from '../model/symbols.ts';
import { capitaliseFirst, remembered } from '../text/index.ts';

/** What a slot may hold: a named unit, a field of work, any name, a figure, a body by whatever name. */
export type SlotName = 'place' | 'field' | 'name' | 'number' | 'body';

/** A stretch of a term: words as they are, or a slot. */
export type TemplatePart = { readonly literal: string } | { readonly slot: SlotName; readonly optional: boolean };

/**
 * The English that fills a slot. `noun` stands by itself (of Lang Son Province, of the province), `modifier` before a noun
 * (Lang Son Provincial People's Committee, provincial People's Committee). `form` chooses among a template's `EnglishForms`.
 */
export type Filler = { readonly form: 'named' | 'level'; readonly noun: string; readonly modifier: string };

/** What fills the slots of a template; one that is missing leaves its slot empty. */
export type Fillers = Readonly<Partial<Record<SlotName, Filler>>>;

const slotPattern = /\{(place|field|name|number|body)(\?)?\}/g;

/** Words that a slot may follow or precede without being part of a compound: before one of them a filler stands by itself. */
const joiners = 'of|for|in|on|at|to|by|from|with|and|or|under|within';
const joinerBefore = new RegExp(`\\s*\\b(?:${joiners})(?:\\s+the)?\\s*$`, 'i');
const wordAfter = new RegExp(`^\\s+(?!(?:${joiners})\\b)[\\p{L}\\p{N}]`, 'iu');

/** Cuts a term at its slots: `Sở {field} {place?}`. Braces around anything but a known slot are literal. */
export const parseTemplate: (text: string) => readonly TemplatePart[] = remembered(parse, 20_000);

function parse(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const found of text.matchAll(slotPattern)) {
    if (found.index > end) parts.push({ literal: text.slice(end, found.index) });
    parts.push({ slot: found[1] as SlotName, optional: found[2] === '?' }); // the pattern allows no other name
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ literal: text.slice(end) });
  return parts;
}

/** The slots of a term, in order. */
export function slotsOf(text: string): readonly SlotName[] {
  return parseTemplate(text).flatMap((part) => ('slot' in part ? [part.slot] : []));
}

/** A term without its slots and the spaces they leave: `UBND {place?}` gives `UBND`. */
export function withoutSlots(text: string): string {
  if (plainWords.test(text)) return text;
  return text.replace(slotPattern, ' ').replace(/\s+/g, ' ').trim();
}

/** Words with single spaces between, as most terms are. */
const plainWords = /^[^\s{]+(?: [^\s{]+)*$/;

/**
 * A concept's English with its slots filled. A slot before a word takes the `modifier`, any other the `noun`; one that nothing fills
 * disappears, with a preposition that would dangle. No article is added and no capital changed.
 */
export function fillEnglish(en: string | EnglishForms, fillers: Fillers): string {
  const parts = parseTemplate(formFor(en, fillers));
  let written = '';
  let pending = '';
  for (const [index, part] of parts.entries()) {
    if ('literal' in part) {
      written += pending === 'vanished' ? closeGap(written, part.literal) : part.literal;
      pending = '';
      continue;
    }
    const modifies = isBeforeWord(parts[index + 1]);
    const filler = fillers[part.slot];
    if (filler) written = append(written, modifies ? filler.modifier : filler.noun);
    else if (!modifies) written = written.replace(joinerBefore, '').trimEnd();
    pending = filler ? '' : 'vanished';
  }
  return written.trim();
}

function formFor(en: string | EnglishForms, fillers: Fillers): string {
  if (typeof en === 'string') return en;
  if (fillers.place?.form === 'level') return en.level ?? en.named;
  return Object.keys(fillers).length === 0 ? (en.bare ?? en.named) : en.named;
}

function isBeforeWord(next: TemplatePart | undefined): boolean {
  if (next === undefined) return false;
  return 'slot' in next || wordAfter.test(next.literal);
}

/** “the” is written once where the text and the filler both bring it. */
function append(written: string, filler: string): string {
  return /\bthe\s+$/i.test(written) ? written + filler.replace(/^the\s+/, '') : written + filler;
}

/** What follows a slot that vanished: its possessive goes too, and one space of the two around it. */
function closeGap(written: string, literal: string): string {
  const rest = literal.replace(/^['’]s\b/, '');
  return written === '' || /\s$/.test(written) ? rest.trimStart() : rest;
}

/** The filler for a named unit: Lang Son at level `province` gives “Lang Son Province” and “Lang Son Provincial”. */
export function placeFiller(
  place: { readonly name: string; readonly level: string | undefined },
  symbols: Pick<Symbols, 'levels'>,
): Filler {
  const level = symbols.levels.find(({ key }) => key === place.level);
  if (!level) return { form: 'named', noun: place.name, modifier: place.name };
  if (level.numbered && /^\d+$/.test(place.name)) return numberedFiller(place.name, level);
  const name = withoutLevel(place.name, level);
  return { form: 'named', noun: joined(name, level.en), modifier: joined(name, level.modifier) };
}

/** The filler for a level without a name, as in UBND tỉnh; undefined where the symbols know no such level. */
export function levelFiller(level: string, symbols: Pick<Symbols, 'levels'>): Filler | undefined {
  const known = symbols.levels.find(({ key }) => key === level);
  return known && { form: 'level', noun: known.alone, modifier: known.aloneModifier };
}

/** Quận 1: District 1, a name in any house style. */
function numberedFiller(figure: string, level: Level): Filler {
  const name = joined(capitaliseFirst(level.en), figure);
  return { form: 'named', noun: name, modifier: name };
}

/** Ho Chi Minh City at level `city` must not become Ho Chi Minh City City. */
function withoutLevel(name: string, level: Level): string {
  const ending = ` ${level.en}`;
  return level.en !== '' && name.toLowerCase().endsWith(ending.toLowerCase()) ? name.slice(0, -ending.length) : name;
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
