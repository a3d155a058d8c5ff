/** 53 bits of a text: two sums with other factors, so that two sentences of an archive hardly ever share one. Never 0. */
export function textHash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0) || 1;
}
