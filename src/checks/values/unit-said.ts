import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';

/** As far as a row of units reaches: 12 xã, phường, thị trấn. */
const reach = 24;

/** Whether what the English counts stands behind the Vietnamese figure too: of 7 tỉnh, thành phố English may name the cities first. */
export function isUnitSaid(vi: Claim, { value }: Claim, text: string, { unitWords }: Comparison): boolean {
  const words = value.type === 'quantity' || value.type === 'fraction' ? unitWords.get(value.unit ?? '') : undefined;
  return words?.test(text.slice(vi.start, vi.end + reach)) ?? false;
}
