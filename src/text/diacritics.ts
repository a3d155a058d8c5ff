/** A name as English writes it: `Lạng Sơn` gives `Lang Son`, `Đắk Lắk` gives `Dak Lak`. Capitals, spaces and signs stay. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ĐÐƉ]/gu, 'D').replace(/[đðɖ]/gu, 'd');
}
