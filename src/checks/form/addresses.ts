import type { Offset, Span } from '../../model/span.ts';
import { matchesIn } from './matches.ts';

/** What must be copied as it is, by its kind. `key` is what makes two of them one. */
export type Address = Span & {
  readonly kind: 'web' | 'mail' | 'phone' | 'plate' | 'id';
  readonly text: string;
  readonly key: string;
};

const web = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]»’']`;
const mail = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const domain = String.raw`(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:vn|com|org|net|info|gov|edu|asia|io)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]»’'])?(?![\w-])`;
/** Eight to eleven digits in groups, with a zero, the country or the word for a hotline first. */
const phone = String.raw`(?<![\d./-])(?:\(?(?:\+|00)84\)?[ .-]?|\(?0)\d{1,3}\)?(?:[ .-]?\d{2,4}){2,3}(?![\d/-])|(?<![\d.])1[89]00[ .-]?\d{4}(?!\d)`;
/** 30A-123.45, 12-A1 045.67 */
const plate = String.raw`(?<![\w-])\d{2}[A-Z]{1,2}\d?[ -]\d{3}[. ]?\d{1,2}(?!\d)`;
/** Of a citizen, an account, a business. */
const id = String.raw`(?<![\d.,/-])\d{9,14}(?![\d/-])`;

const all = new RegExp(`(${web}|${domain})|(${mail})|(${plate})|(${phone})|(${id})`, 'giu');
const kinds = ['web', 'mail', 'plate', 'phone', 'id'] as const;

/** No web or mail address is without one of these: most texts have none, and are not searched. */
const tie = String.raw`@|:\/\/|www\.|\.[a-z]{2}`;
const hasTie = new RegExp(tie, 'i');
const mayHold = new RegExp(String.raw`${tie}|\d[\d .()-]{3,}\d|\d[a-z]{1,2}\d?[ -]\d`, 'i');

/** Web and mail addresses, telephone numbers, number plates, numbers of identity, in order. */
export function findAddresses(text: string): readonly Address[] {
  if (!mayHold.test(text)) return [];
  return matchesIn(text, all).map((match) => {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] ?? 'id';
    const { index, 0: found } = match;
    return {
      kind,
      text: found,
      key: keyOf(kind, found),
      start: index as Offset,
      end: (index + found.length) as Offset,
    };
  });
}

function keyOf(kind: Address['kind'], text: string): string {
  switch (kind) {
    case 'web':
      return text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/$/, '');
    case 'mail':
      return text.toLowerCase();
    case 'phone':
      return text.replace(/\D/g, '').replace(/^(?:0084|84|0)0?/, '');
    case 'plate':
    case 'id':
      return text.replace(/[\s.-]/g, '');
  }
}

const tied = new RegExp(`${web}|${mail}|${domain}`, 'giu');

/** No sign of a text: what stands for a letter of an address. */
const filler = '\uE000';

/** The text with each web and mail address as so many fillers. */
export function withoutAddresses(text: string): string {
  return hasTie.test(text) ? text.replace(tied, (address) => filler.repeat(address.length)) : text;
}
