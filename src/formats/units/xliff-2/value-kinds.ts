/** What an attribute may hold: whether a value is one, and how a message names what was expected. */
export type ValueKind = { readonly allowed: string; readonly holds: (value: string) => boolean };

function oneOf(...values: readonly string[]): ValueKind {
  return { allowed: values.join(', '), holds: (value) => values.includes(value) };
}

function pattern(allowed: string, expression: RegExp): ValueKind {
  return { allowed, holds: (value) => expression.test(value) };
}

const name = String.raw`[\p{L}\p{M}\p{N}._:·-]+`;
const own = String.raw`[^\s:]+:[^\s:]+`;

export type KindName =
  | 'any'
  | 'yesNo'
  | 'yesNoFirstNo'
  | 'direction'
  | 'state'
  | 'side'
  | 'space'
  | 'preserve'
  | 'version'
  | 'codeType'
  | 'annotationType'
  | 'own'
  | 'id'
  | 'ids'
  | 'priority'
  | 'ordinal'
  | 'language'
  | 'hex';

/** The types of values of XLIFF 2.1, core (OASIS Standard, 4.3). Languages are tags of BCP 47. */
export const kinds: Readonly<Record<KindName, ValueKind>> = {
  any: { allowed: '', holds: () => true },
  yesNo: oneOf('yes', 'no'),
  yesNoFirstNo: oneOf('yes', 'firstNo', 'no'),
  direction: oneOf('ltr', 'rtl', 'auto'),
  state: oneOf('initial', 'translated', 'reviewed', 'final'),
  side: oneOf('source', 'target'),
  space: oneOf('default', 'preserve'),
  preserve: oneOf('preserve'),
  version: oneOf('2.0', '2.1'),
  codeType: oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other'),
  annotationType: pattern('generic, comment, term, prefix:value', new RegExp(`^(?:generic|comment|term|${own})$`, 'u')),
  own: pattern('prefix:value', new RegExp(`^${own}$`, 'u')),
  id: pattern('an id: letters, digits, - . _ :', new RegExp(`^${name}$`, 'u')),
  ids: pattern('ids with spaces between them', new RegExp(`^${name}(?:\\s+${name})*$`, 'u')),
  priority: pattern('1 – 10', /^(?:[1-9]|10)$/),
  ordinal: pattern('1, 2, 3 …', /^[1-9]\d*$/),
  language: pattern('vi, en, en-GB …', /^(?:[a-z]{2,8}|[ix](?=-))(?:-[a-z0-9]{1,8})*$/i),
  hex: pattern('0001', /^(?:[0-9a-f]{2}){2,3}$/i),
};
