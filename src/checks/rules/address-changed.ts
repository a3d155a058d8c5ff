import { type Check, type Found, inEachPair } from '../check.ts';
import { type Address, findAddresses } from '../form/addresses.ts';

/**
 * A web or mail address, telephone number, number plate or number of identity that the English has not, or has otherwise. A page that the
 * site has in English may stand for the Vietnamese one, and the name of a site for its bare domain. Wrong where another contact serves
 * foreign readers.
 */
export const addressChanged: Check = {
  rule: 'address-changed',
  severity: 'error',
  ...inEachPair(({ vi, en }) => {
    const theirs = findAddresses(en.text);
    const ours = findAddresses(vi.text).filter(
      (address) => !theirs.some((other) => isSame(address, other)) && !isIn(address, en.text),
    );
    const left = theirs.filter((address) => !findAddresses(vi.text).some((other) => isSame(other, address)));
    return ours.map((address) => foundAt(address, onlyOne(ours, address.kind), onlyOne(left, address.kind)));
  }),
  bad: [
    [{ vi: 'Xem tại https://vanban.chinhphu.vn/123.', en: 'See https://vanban.chinhphu.vn/132.' }],
    [{ vi: 'Gửi về vanphong@langson.gov.vn.', en: 'Send to vanphong@langson.gov.com.' }],
    [{ vi: 'Gọi 024 3845 6789 để được giúp.', en: 'Call 024 3845 6798 for help.' }],
    [{ vi: 'Xe mang biển số 30A-123.45.', en: 'The car has the number plate 30A-123.54.' }],
    [{ vi: 'Số định danh 034098001234.', en: 'Identity number 034098001243.' }],
  ],
  good: [
    [{ vi: 'Gọi 024 3845 6789 để được giúp.', en: 'Call (+84) 24 3845 6789 for help.' }],
    [{ vi: 'Xem tại http://chinhphu.vn/vi/tin.', en: 'See https://chinhphu.vn/en/tin.' }],
    [{ vi: 'Xe mang biển số 30A-123.45.', en: 'The car has the number plate 30A-12345.' }],
    [{ vi: 'Tổng vốn 123.456.789 đồng.', en: 'Total capital is VND 123,456,789.' }],
    [{ vi: 'Xem www.langson.gov.vn.', en: 'See www.langson.gov.vn for more.' }],
    [{ vi: 'Sách bán trên Vinabook.com từ hôm qua.', en: 'The book has been on Vinabook since yesterday.' }],
  ],
};

/** A site may have its English pages under a path or a name of their own. */
const withoutLanguage = (key: string): string => key.replace(/(^|[/.?&=_-])(?:vi|en|vn|eng|vie)(?=$|[/.?&_-])/g, '$1');

function isSame(one: Address, other: Address): boolean {
  if (one.kind !== other.kind) return one.kind !== 'web' && other.kind !== 'web' && one.key === other.key;
  return one.key === other.key || (one.kind === 'web' && withoutLanguage(one.key) === withoutLanguage(other.key));
}

/** In groups of other lengths its digits may be told apart. */
function isIn({ kind, key }: Address, text: string): boolean {
  if (kind === 'web') return text.toLowerCase().includes(key) || isNamedIn(key, text);
  if (kind === 'mail') return text.toLowerCase().includes(key);
  return text.replace(/[\s.,()-]/g, '').includes(key);
}

/** Zing of zing.vn: a site is known by its name. */
function isNamedIn(key: string, text: string): boolean {
  const name = /^([a-z0-9-]+)\.[a-z]+$/.exec(key)?.[1];
  return (
    name !== undefined && new RegExp(`(?<![\\p{L}\\p{N}.@-])${name}(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, 'iu').test(text)
  );
}

function onlyOne(addresses: readonly Address[], kind: Address['kind']): Address | undefined {
  const [first, ...rest] = addresses.filter((address) => address.kind === kind);
  return rest.length === 0 ? first : undefined;
}

function foundAt({ kind, text, ...place }: Address, only: Address | undefined, became: Address | undefined): Found {
  const vi = { start: place.start, end: place.end };
  if (only === undefined || became === undefined) return { vi, facts: { context: 'missing', kind, vi: text } };
  const en = { start: became.start, end: became.end };
  return { vi, en, facts: { context: 'changed', kind, vi: text, en: became.text }, fix: { edits: [{ ...en, text }] } };
}
