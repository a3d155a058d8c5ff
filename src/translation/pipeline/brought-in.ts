import type { Finding } from '../../model/finding.ts';
import type { Offset } from '../../model/span.ts';

/** Tags, addresses, where links lead to, references to concepts: what a translation takes over and never makes. */
const carriers = new RegExp(
  [
    '<[A-Za-z/!?][^<>]*>',
    String.raw`(?:[A-Za-z]{2,10}\\?:\/\/|www\\?\.)[^\s()[\]<>"]*[^\s()[\]<>".,;:!?’”]`,
    String.raw`\]\([^)]*\)`,
    String.raw`\$t\([^)]*\)`,
  ].join('|'),
  'g',
);

/**
 * What an engine's English has of these and the Vietnamese has not: a script, a link to somebody's page. The checks look for what a
 * translation lost, since people do not add such things.
 */
export function broughtIn(unit: string, vi: string, en: string): readonly Finding[] {
  const source = bare(vi);
  return [...en.matchAll(carriers)]
    .filter(([found]) => !source.includes(bare(found)))
    .map(({ 0: found, index }) => ({
      rule: 'brought-in',
      severity: 'error',
      unit,
      en: { start: index as Offset, end: (index + found.length) as Offset },
      facts: { found },
    }));
}

/** Without what only hides it from a reader of Markdown. */
const bare = (text: string): string => text.replace(/[\\\s]/g, '');
