import { type Filler, parseTemplate } from '../../glossary/index.ts';
import type { Concept } from '../../model/concept.ts';
import type { BodyWords } from '../../model/symbols.ts';
import { matchKey } from '../../text/index.ts';

/** What a concept is in a name made of several bodies. */
export type BodyRole = {
  /** A body itself; `kind` one that names none by itself: Ngân hàng, Hội đồng. */
  readonly body: 'body' | 'kind' | undefined;
  /** A post: Bí thư Huyện ủy. A name behind it may be a person's. */
  readonly isPost: boolean;
  /** A part or post of a body, whose name may follow directly: Công đoàn *Công an tỉnh*. */
  readonly hasBody: boolean;
};

/** Tells what concepts are by how their preferred Vietnamese begins; undefined of those that are neither bodies nor posts. */
export function bodyRoles(words: BodyWords): (concept: Concept) => BodyRole | undefined {
  const roleOf = roleReader(words);
  return (concept) => roleOf(firstWords(concept));
}

/** What stands before a template's first slot. */
function firstWords({ vi }: Concept): string {
  const [first] = parseTemplate(vi);
  return first !== undefined && 'literal' in first ? first.literal.trim() : '';
}

function roleReader(words: BodyWords): (name: string) => BodyRole | undefined {
  const begins = {
    bodies: beginningsWith([...words.kinds, ...words.bodies]),
    notBodies: beginningsWith(words.notBodies),
    parts: beginningsWith(words.parts),
    posts: beginningsWith(words.posts),
  };
  const kinds = new Set(words.kinds.map(matchKey));
  const prefixes = new Set(words.postPrefixes.map(matchKey));
  return (name) => {
    const isBody = begins.bodies(name) && !begins.notBodies(name);
    const post = withoutPrefixes(name, prefixes);
    const isPost = begins.posts(post);
    if (!isBody && !isPost) return undefined;
    const body = isBody ? (kinds.has(matchKey(name)) ? 'kind' : 'body') : undefined;
    return { body, isPost, hasBody: isPost ? !kinds.has(matchKey(post)) : isBody && begins.parts(name) };
  };
}

/** Whether a name begins with one of the words; one of a single syllable wants its capital: «Hội Nông dân», and not «hội nghị». */
function beginningsWith(words: readonly string[]): (name: string) => boolean {
  const keys = new Set(words.map(matchKey));
  const longest = Math.max(0, ...words.map((word) => word.split(' ').length));
  return (name) => {
    const syllables = name.split(' ').slice(0, longest);
    return syllables.some((_, index) => {
      const isListed = keys.has(matchKey(syllables.slice(0, index + 1).join(' ')));
      return isListed && (index > 0 || /^\p{Lu}/u.test(name));
    });
  };
}

function withoutPrefixes(post: string, prefixes: ReadonlySet<string>): string {
  const syllables = post.split(' ');
  const first = syllables.findIndex((one) => !prefixes.has(matchKey(one)));
  return syllables.slice(Math.max(0, first)).join(' ');
}

/** A body's English where it stands by itself in another name: the Department of Health, EVN. */
export function bodyFiller(english: string, words: BodyWords): Filler {
  return { form: 'named', noun: withArticle(english, words), modifier: english };
}

function withArticle(english: string, words: BodyWords): string {
  if (/^the\s/i.test(english) || takesNone(english, words)) return english;
  return `the ${english}`;
}

function takesNone(english: string, { withoutArticle, withArticle }: BodyWords): boolean {
  const last = english.split(' ').at(-1) ?? '';
  if (last === english && /^\p{Lu}/u.test(english)) return !withArticle.includes(english);
  return withoutArticle.includes(last) && !/\sof\s/.test(english);
}
