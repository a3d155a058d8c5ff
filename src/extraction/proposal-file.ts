import { stringify } from 'yaml';
import type { Proposal } from './proposals.ts';

/** The words of a file of proposals: comments at its head and above each entry. */
export type ProposalWords = {
  readonly head: readonly string[];
  readonly of: (proposal: Proposal) => string;
};

/** What a person writes the English over; until then `glossary merge` leaves the entry out. */
const unfilled = '?';

/** A glossary file of proposals for review, the English of each still to be written. */
export function proposalFile(domain: string, proposals: readonly Proposal[], words: ProposalWords): string {
  const head = words.head.map((line) => comment(line, '')).join('');
  const entries = proposals.map((proposal) => `${comment(words.of(proposal), '  ')}${entryOf(proposal)}`);
  return `${head}${stringify({ domain })}concepts:${entries.length === 0 ? ' []' : ''}\n${entries.join('')}`;
}

/** Nothing that a text holds may end the comment. */
function comment(text: string, indent: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return `${indent}# ${line}\n`;
}

function entryOf({ vi, acronyms }: Proposal): string {
  const written = stringify(
    [{ vi, en: unfilled, ...(acronyms.length === 0 ? {} : { acronyms: [...acronyms] }), status: 'proposed' }],
    { lineWidth: 0, defaultStringType: 'PLAIN' },
  );
  return written.replace(/^/gm, '  ').trimEnd().concat('\n');
}
