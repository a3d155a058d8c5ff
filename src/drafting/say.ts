import type { Mention } from '../model/mention.ts';
import { capitaliseFirst, pluralOf } from '../text/index.ts';
import { ordinalEnglish } from '../values/index.ts';
import { adverbOf, comparedOf } from './adjectives.ts';
import { articleOf, isPlural, type NounKnowledge } from './articles.ts';
import { type Form, forms } from './form.ts';
import type { EnglishPart, Rule } from './grammar.ts';
import type { Item, Leaf, LeafItem, RuleItem } from './item.ts';
import { type Pronoun, pronounOf, reflexiveOf } from './pronouns.ts';
import { inFirstPerson, type VerbForm, type VerbForms } from './verbs.ts';

/** A stretch of English, and where the words that it renders stand in the segment; none for what English adds. */
export type Piece = { readonly text: string; readonly start?: number; readonly end?: number };

/** What a document has said so far, and how it speaks. */
export type Telling = {
  readonly tense: 'past' | 'present';
  /** Whether a headline, a caption or a title is said. */
  readonly isHeadline?: boolean;
  /** Whether a title is said, which begins without an article. */
  readonly isTitle?: boolean;
  /** Whether what stands in brackets or quotes is said. */
  readonly isInner?: boolean;
  /** Heads of noun phrases that were named before. */
  readonly named: Set<string>;
};

export type Speaker = NounKnowledge & {
  readonly isNounPhrase: (item: Item) => boolean;
  readonly isVerb: (item: Item) => boolean;
  readonly isClause: (item: Item) => boolean;
  /** Whether an item is a preposition with its noun phrase. */
  readonly isPreposed: (item: Item) => boolean;
  /** Figures that English spells out: 7 is seven. */
  readonly numerals: ReadonlyMap<string, string>;
  /** What ages are told in: years of age. */
  readonly ages: readonly string[];
  readonly inflect: (phrase: string, form: VerbForm, plural: boolean, own?: VerbForms) => string;
  /** Words of a drafter's inner stretch: what stands in brackets or quotes. */
  readonly sayAll: (items: readonly Item[], telling: Telling) => readonly Piece[];
};

/** Says an item in English. */
export function say(item: Item, form: Form, telling: Telling, speaker: Speaker): readonly Piece[] {
  if (item.leaf !== undefined) return sayLeaf(item, item.leaf, form, telling, speaker);
  if (!speaker.isNounPhrase(item)) return sayParts(item, form, telling, speaker);
  // What is told in a noun phrase is told of it: those who are.
  const isMany = isPlural(item, form, speaker);
  const own: Form = { ...form, number: isMany ? 'plural' : 'singular', subjectIsPlural: isMany };
  return sayParts(item, own, telling, speaker);
}

function sayParts(item: RuleItem, form: Form, telling: Telling, speaker: Speaker): readonly Piece[] {
  const { rule, parts } = item;
  if (form.verb === 'to' && beginsWithAdverb(item))
    return [{ text: 'to' }, ...sayParts(item, { ...form, verb: 'bare' }, telling, speaker)];
  const ahead = form.subject === undefined ? subjectAhead(item, speaker) : undefined;
  let subjectIsPlural = form.subjectIsPlural ?? isOfMany(ahead ?? item, ahead === undefined ? form : {}, speaker);
  let subject = form.subject ?? ahead;
  const tells = isPast(item, form, telling, speaker);
  const said = rule.en.map((part, at) => {
    const behind = subjectBehindVerb(item, at, speaker);
    if (behind !== undefined) subjectIsPlural = isOfMany(behind, {}, speaker);
    if (part.is === 'word')
      return sayWord(part, item, withSubject({ ...form, subjectIsPlural }, subject), telling, speaker);
    const child = parts[part.index];
    if (child === undefined) return [];
    const hasOwnNumber = speaker.isNounPhrase(child) && (part.index !== rule.head || rule.head > 0);
    const own = hasOwnNumber ? withoutNumber(form) : withSubject({ ...form, subjectIsPlural }, subject);
    const alone = askedOf(part, rule, own, tells, speaker);
    const one: Form = hasOwnNumber && isOneOfList(rule, form) ? { ...alone, number: 'singular', isOne: true } : alone;
    const asked = speaker.isNounPhrase(child) ? { ...one, isGiven: isGiven(item, at, form, speaker) } : one;
    if (goesBack(child, speaker) && subject !== undefined) {
      subjectIsPlural = pronounOfSubject({ subject }, speaker) === 'they';
    } else if (speaker.isNounPhrase(child)) {
      subjectIsPlural = isOfMany(child, asked, speaker);
      subject = child;
    }
    const whole = say(child, asked, telling, speaker);
    const inner = part.within === undefined ? undefined : parts[part.within];
    return inner === undefined ? whole : withBehindFigure(whole, say(inner, { article: 'none' }, telling, speaker));
  });
  return isRow(item) ? asOneRow(said) : said.flat();
}

/** Whether something stands behind another of its kind in a list. */
function isRow({ rule: { en }, parts }: RuleItem): boolean {
  const [first, sign, last] = en;
  if (en.length !== 3 || first?.is !== 'part' || last?.is !== 'part' || sign?.is !== 'word') return false;
  return /^(?:and|,)$/.test(sign.text) && parts[first.index]?.category === parts[last.index]?.category;
}

/** A pair that is one word in Vietnamese, with something behind or before it, is no pair: synchronous, consistent and effective. */
function asOneRow([first = [], sign = [], last = []]: readonly (readonly Piece[])[]): readonly Piece[] {
  const isPair = (pieces: readonly Piece[]) =>
    pieces.length === 1 && /^[a-z-]+ and [a-z-]+$/.test(pieces[0]?.text ?? '');
  const ahead = isPair(first) ? first.map((piece) => ({ ...piece, text: piece.text.replace(' and ', ', ') })) : first;
  return [...ahead, ...(isPair(last) ? [{ text: ',' }] : sign), ...last];
}

/** Whether a phrase speaks of the subject again, with which its verb agrees: the cell of which they are members. */
function goesBack(item: Item, { features, isNounPhrase }: Speaker): boolean {
  return isNounPhrase(item) && features.has(item.features, 'reflex');
}

/** To seriously threaten, to soon remedy: “to” stands before how or when something is done. */
function beginsWithAdverb({ rule, parts }: RuleItem): boolean {
  const [first] = rule.en;
  if (first?.is !== 'part' || first.index === rule.head) return false;
  const leaf = parts[first.index]?.leaf;
  return first.form === 'adverb' || (leaf?.is === 'sense' && leaf.sense.class === 'adv' && /^\w+$/.test(leaf.sense.en));
}

/** Whose clause stands behind what begins a sentence: in his speech, Mr. Canh. */
function subjectAhead({ rule, parts }: RuleItem, speaker: Speaker): Item | undefined {
  const clause = rule.head > 0 ? parts[rule.head] : undefined;
  if (clause?.parts === undefined || !speaker.isClause(clause)) return undefined;
  return clause.parts.find(speaker.isNounPhrase) ?? subjectAhead(clause, speaker);
}

/** He is a member, the chairman and a deputy: each of a list is one where the list is said of one. */
function isOneOfList(rule: Rule, { isOne }: Form): boolean {
  return isOne === true && isList(rule);
}

function isList({ en }: Rule): boolean {
  return en.every((part) => part.is === 'part' || /^(?:[,;]|and|or)$/.test(part.text));
}

/**
 * Whether a noun phrase, part `at` of what is said, is one that is mostly known: what a sentence begins with, what stands behind a
 * preposition and what something is of. Counted over 19,000 noun phrases of news and documents without number or article in Vietnamese:
 * half of the countable nouns are “the” there, a quarter of them elsewhere, where as many are plural.
 */
function isGiven(item: RuleItem, at: number, form: Form, speaker: Speaker): boolean {
  const { en, head } = item.rule;
  if (speaker.isClause(item) || speaker.isPreposed(item)) return true;
  if (!speaker.isNounPhrase(item)) return false;
  const [before, part] = [en[at - 1], en[at]];
  if (before?.is === 'word' && before.text === 'of') return true;
  return part?.is === 'part' && part.index === head && !isList(item.rule) && form.isGiven === true;
}

/** There are three, attending the conference were two: whom a verb is of that stands before its subject, which is the head or the first. */
function subjectBehindVerb({ rule, parts }: RuleItem, at: number, { isNounPhrase }: Speaker): Item | undefined {
  const { en, head } = rule;
  const verb = en[at];
  if (verb?.is !== 'word' || verb.text !== 'be' || at === 0) return undefined;
  const [subject] = parts.slice(head).filter(isNounPhrase);
  if (en.slice(at).some((part) => part.is === 'part' && part.index === head) && subject === parts[head]) return subject;
  return en.slice(0, at).some(({ is }) => is === 'part') ? undefined : parts.find(isNounPhrase);
}

/** What has been done, unless it is said when: then it was done. */
function isPerfect({ verb, isDated, tense }: Form): boolean {
  return verb === 'finite' && isDated !== true && tense !== 'past';
}

/** A phrase in a phrase has a number of its own, but not the one that begins it: an engineer (of forestry). */
function withoutNumber({ number: _number, ...form }: Form): Form {
  return form;
}

/** More than 1,410 | essential | works, 25,180 | provincial | People's Council deputies; without a figure, before the last word. */
function withBehindFigure(pieces: readonly Piece[], inner: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  const [, head, tail] =
    /^(.*\d\S*(?: (?:m|b|tr)illion)?|two|three|four|five|six|seven|eight|nine) (.+)$/.exec(last?.text ?? '') ??
    /^(.+) (\S+)$/.exec(last?.text ?? '') ??
    [];
  if (last === undefined || head === undefined || tail === undefined) return [...pieces, ...inner];
  return [...pieces.slice(0, -1), { ...last, text: head }, ...inner, { ...last, text: tail }];
}

/** Whether a verb phrase tells in the past, so that what is told in it moves back: said that they would. */
function isPast(item: RuleItem, form: Form, telling: Telling, { features }: Speaker): boolean {
  return form.verb === 'finite' && (form.tense ?? telling.tense) === 'past' && !features.has(item.features, 'state');
}

function pronounOfSubject({ subject }: Form, speaker: Speaker): Pronoun {
  return subject === undefined ? 'they' : pronounOf(subject, isPlural(subject, {}, speaker), speaker.features);
}

function withSubject(form: Form, subject: Form['subject']): Form {
  return subject === undefined ? form : { ...form, subject };
}

/**
 * The head gets what is asked of the whole; `same` hands that on to another part. Behind “do not” stands the bare verb and behind “have” the
 * participle, but only where the whole is a finite verb: not doing, to have. What is said of one is in the singular: he is a member.
 */
function askedOf(
  { index, form: name }: { readonly index: number; readonly form?: string },
  rule: Rule,
  form: Form,
  tells: boolean,
  speaker: Speaker,
): Form {
  if (name === 'same') return form;
  const given: Form =
    index === rule.head
      ? form
      : withSubject({ subjectIsPlural: form.subjectIsPlural ?? false, ...inName(form) }, form.subject);
  if (name === 'reported') return { ...given, isReported: tells };
  if (name === 'again') {
    return { ...given, verb: 'finite', isReported: tells, subjectIsPlural: pronounOfSubject(form, speaker) === 'they' };
  }
  if (name === undefined) return given;
  if (name === 'agreeing') return isOfOne(form, speaker) ? { ...given, number: 'singular', isOne: true } : given;
  if (name === 'role') {
    const one: Form = isOfOne(form, speaker) ? { number: 'singular', isOne: true } : {};
    return { ...given, ...one, article: 'none' };
  }
  if (name === 'negated' || name === 'modal') return given.verb === 'finite' ? { ...given, verb: 'bare' } : given;
  if (name === 'perfect') return isPerfect(given) ? { ...given, verb: 'participle' } : { ...given, tense: 'past' };
  return { ...given, ...forms[name] };
}

/** What is part of a name has its capitals on every word. */
function inName({ defined }: Form): Form {
  return defined === undefined ? {} : { defined };
}

function sayWord(
  { text, form: name }: Extract<EnglishPart, { is: 'word' }>,
  item: Item,
  form: Form,
  telling: Telling,
  speaker: Speaker,
): readonly Piece[] {
  if (text === '@') {
    const article = articleOf(item, form, telling.named, speaker);
    return article === '' ? [] : [{ text: article }];
  }
  if (text === 'they') return [{ text: pronounOfSubject(form, speaker) }];
  if (name === undefined) return [{ text }];
  if (name === 'negated' && form.verb !== 'finite') return [];
  if (name === 'progressive' && (form.verb === 'ing' || form.verb === 'reduced')) return [];
  if (name === 'modal' && form.verb !== 'finite') {
    const instead = insteadOfModal[text] ?? '';
    return instead === '' ? [] : [{ text: sayVerb(instead, {}, form, telling, speaker, false) }];
  }
  if (name === 'modal' && form.isReported === true) return [{ text: toldBefore[text] ?? text }];
  if (name === 'perfect') {
    const when: Form = form.isReported === true ? { ...form, tense: 'past' } : { ...form, isState: true };
    return isPerfect(form) ? [{ text: sayVerb(text, {}, when, telling, speaker, true) }] : [];
  }
  const { isState: _outer, ...outer } = form;
  const asked = name === 'same' ? outer : { ...outer, ...forms[name === 'progressive' ? 'state' : name] };
  return [{ text: sayVerb(text, {}, asked, telling, speaker, false) }];
}

/** What stands for a modal verb where no finite verb is asked: having to go, to be able to go; “will” leaves nothing. */
const insteadOfModal: Readonly<Record<string, string>> = { must: 'have to', can: 'be able to', cannot: 'be unable to' };

/** Modal verbs in what was told: said that they would. */
const toldBefore: Readonly<Record<string, string>> = { will: 'would', can: 'could', cannot: 'could not' };

function sayLeaf(item: LeafItem, leaf: Leaf, form: Form, telling: Telling, speaker: Speaker): readonly Piece[] {
  const place = { start: item.start, end: item.end };
  switch (leaf.is) {
    case 'inner':
      return [
        { text: leaf.open, start: item.start, end: item.start + 1 },
        ...withCapital(speaker.sayAll(leaf.inner, asInBrackets(leaf, telling)), leaf.isSentence),
        { text: leaf.close, start: item.end - 1, end: item.end },
      ];
    case 'sign':
      return [{ text: leaf.text, ...place }];
    case 'unknown':
      return [{ text: form.nth === true ? ordinalEnglish(leaf.text) : leaf.text, ...place }];
    case 'sense': {
      const { sense, vi } = leaf;
      if (sense.en === '∅') return [];
      if (sense.class === 'n') telling.named.add(vi);
      const isState = speaker.features.has(item.features, 'state');
      const text = sayWordOf(sense.class, sense.en, { ...sense, isState }, form, telling, speaker);
      return [{ text: form.defined === true ? asDefined(text) : text, ...place }];
    }
    case 'mention': {
      const { sense } = leaf;
      const en = mentionEnglish(leaf, form, speaker);
      if (form.ordinal === true) return [{ text: /^the \S+/.exec(en)?.[0] ?? en, ...place }];
      // A value is said as it is written: “up to 15 days” has no plural.
      if ('value' in leaf.mention) return [{ text: en, ...place }];
      const kind = speaker.isVerb(item) ? 'v' : isCommon(item, speaker) ? 'n' : 'name';
      if (kind === 'n') telling.named.add(leaf.mention.text.toLowerCase());
      const isWho = ['post', 'person'].some((name) => speaker.features.has(item.features, name));
      const isMany = speaker.features.has(item.features, 'plural');
      const areMany = form.many === true || (form.number === 'plural' && kind === 'name' && isWho && !isMany);
      const isState = speaker.features.has(item.features, 'state');
      const text = sayWordOf(
        kind,
        form.each === true ? pluralOfEach(en) : areMany ? pluralOfPhrase(en) : en,
        { ...sense, plural: leaf.plural, isState },
        form,
        telling,
        speaker,
      );
      return [{ text: form.defined === true ? asDefined(text) : text, ...place }];
    }
  }
}

/** What a document defines for itself it writes with capitals: Steering Committee for Poverty Reduction. */
function asDefined(en: string): string {
  return en.replace(/(?<![\p{L}\p{N}'’])(?!(?:of|for|on|in|to|and|the|between|with|by|from|at)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

/** A name or post in brackets or quotes has no article: Chau (Deputy Director of the Police), the phrase “People's Committee”. */
function asInBrackets({ isSentence }: Extract<Leaf, { is: 'inner' }>, telling: Telling): Telling {
  return { ...telling, isInner: true, ...(isSentence ? { isTitle: true } : {}) };
}

/** What begins with a capital in brackets or quotes does so in English. */
function withCapital(pieces: readonly Piece[], isSentence: boolean): readonly Piece[] {
  const [first, ...others] = pieces;
  return isSentence && first !== undefined ? [{ ...first, text: capitaliseFirst(first.text) }, ...others] : pieces;
}

function mentionEnglish({ mention, en }: Extract<Leaf, { is: 'mention' }>, form: Form, speaker: Speaker): string {
  if (form.nth === true) return ordinalEnglish(figureOf(mention) ?? en);
  if (form.aged === true) return withoutUnit(en, speaker.ages);
  return form.spelled === true ? beforeNoun(en, speaker) : en;
}

/** The figures of an age: 60 and over of at least 60 years of age. */
function withoutUnit(en: string, units: readonly string[]): string {
  const unit = units.find((one) => en.endsWith(` ${one}`));
  return unit === undefined ? en : en.slice(0, -unit.length - 1).replace(/^at least (.+)$/, '$1 and over');
}

/** The figure of a measure: 95 of 95 years. */
function figureOf(mention: Mention): string | undefined {
  return mention.kind === 'value' && mention.value.type === 'quantity' ? mention.value.amount : undefined;
}

/** A figure before what it counts: seven provinces, hundreds of coffins. */
function beforeNoun(figure: string, { numerals }: Speaker): string {
  return numerals.get(figure) ?? (/(?:dozens|(?:hundr|thous|mill|bill)\w*s)$/.test(figure) ? `${figure} of` : figure);
}

function isCommon(item: Item, speaker: Speaker): boolean {
  const has = (name: string) => speaker.features.has(item.features, name);
  const isValue = item.leaf?.is === 'mention' && 'value' in item.leaf.mention;
  return !isValue && !has('body') && !has('place') && !has('document');
}

/** The plural of a noun with what stands behind it: members of the Party Committee, projects behind schedule. */
function pluralOfPhrase(en: string): string {
  const [, head = en, rest = ''] =
    /^(.*?)( (?:of|for|in|on|to|at|from|with|without|by|under|behind|against|between|among) .*)?$/.exec(en) ?? [];
  return pluralOf(head) + rest;
}

/** Those of several bodies: Chairmen of the People's Committees. */
function pluralOfEach(en: string): string {
  const [, post, of, body] = /^(.+?)( of the )(.+)$/.exec(en) ?? [];
  return post === undefined || body === undefined ? pluralOfPhrase(en) : pluralOfPhrase(post) + of + pluralOf(body);
}

type WordForms = VerbForms & {
  readonly noun?: string;
  readonly plural?: string | undefined;
  readonly adverb?: string;
  readonly object?: string;
  readonly possessive?: string;
  readonly gram?: readonly string[];
  readonly isState?: boolean;
};

function sayWordOf(kind: string, en: string, own: WordForms, form: Form, telling: Telling, speaker: Speaker): string {
  if (kind === 'v' || kind === 'aux') {
    if (form.verb === 'noun') return own.noun ?? speaker.inflect(en, 'ing', false, own);
    const said = sayVerb(en, own, form, telling, speaker, own.isState ?? false);
    // a term says nothing of its grammar: allocate capital (for)
    const takesObject = own.gram?.some((one) => one === 't' || one === '+for') ?? true;
    return form.isAlone === true && form.verb !== 'passive' && takesObject ? withoutLastPreposition(said) : said;
  }
  if (kind === 'adj') {
    if (form.degree !== undefined) return comparedOf(en, form.degree);
    return form.adverb === true ? (own.adverb ?? adverbOf(en)) : en;
  }
  if (kind === 'n' && form.number === 'plural' && !own.gram?.includes('u') && !own.gram?.includes('pl')) {
    return own.plural ?? pluralOfPhrase(en);
  }
  if (kind === 'pron' && own.gram?.includes('reflex') && form.subject !== undefined) {
    const subject = pronounOfSubject(form, speaker);
    return form.object === true || form.possessive === true ? reflexiveOf(subject, form.possessive === true) : subject;
  }
  if (kind === 'pron' && form.object === true) return own.object ?? en;
  if (kind === 'pron' && form.possessive === true) return own.possessive ?? `${en}'s`;
  return en;
}

/** Commence construction (of); the preposition of an object that is not there. */
function withoutLastPreposition(en: string): string {
  return en.replace(/^(.+ \S+) (?:of|to|for|on|in|with|at|from|into|about|against)$/, '$1');
}

function sayVerb(en: string, own: WordForms, form: Form, telling: Telling, speaker: Speaker, isState: boolean): string {
  const plural = form.subjectIsPlural ?? false;
  switch (form.verb) {
    case undefined:
    case 'bare':
    case 'noun':
      return en;
    case 'to':
      return `to ${en}`;
    case 'finite': {
      const isPresent = (isState || form.isState === true) && form.isDated !== true;
      const tense = form.tense ?? (isPresent ? 'present' : telling.tense);
      return ofSpeaker(speaker.inflect(en, tense, plural, own), form, speaker);
    }
    // “Be estimated at” is passive by itself: “was estimated at”, but “has been estimated at”.
    case 'passive':
      return speaker.inflect(en, 'participle', plural, own).replace(/^been /, '');
    // The school (that was) damaged, those (who are) responsible for it.
    case 'reduced':
      return en === 'be' ? '' : speaker.inflect(en, 'ing', plural, own).replace(/^being /, '');
    default:
      return speaker.inflect(en, form.verb, plural, own);
  }
}

/** Whether something is said of one: he, and I. */
function isOfOne({ subject, subjectIsPlural }: Form, { features }: Speaker): boolean {
  return subjectIsPlural === false || (subject !== undefined && features.has(subject.features, 'first'));
}

/** I am, I was, where everything else is said of me as of many: I have. */
function ofSpeaker(verb: string, { subject }: Form, { features }: Speaker): string {
  if (subject === undefined || !features.has(subject.features, 'first')) return verb;
  return inFirstPerson(verb);
}

/** Whether a verb is of many: of a sum of money it is of one, however much that is: VND 2 billion was spent. */
function isOfMany(item: Item, form: Form, speaker: Speaker): boolean {
  return !speaker.features.has(item.features, 'money') && isPlural(item, form, speaker);
}
