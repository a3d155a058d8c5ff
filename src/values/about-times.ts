import { extended } from './extended.ts';
import { type Found, found } from './reading.ts';

/**
 * A time that was read behind a bound which begins at `from`, with that bound: about 10:45 p.m. Nothing where it is none, or where its words
 * leave no place for a bound: khoảng từ 7 giờ đến 9 giờ.
 */
export function aboutThen(from: number, time: Found | undefined): Found | undefined {
  const [reading] = time?.readings ?? [];
  if (reading?.value.type !== 'time' || reading.value.fromTo === true) return undefined;
  const { to, core, value: coreValue } = reading;
  return found({ from, to }, extended(coreValue, { bound: 'about' as const }), { core, coreValue });
}
