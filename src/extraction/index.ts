export type { AcronymCounts, OpenAcronym } from './acronym-tally.ts';
export { type ConceptCount, type Coverage, CoverageTally } from './coverage.ts';
export type { CountedName } from './name-tally.ts';
export type { Occurrence, ReadText } from './occurrences.ts';
export { type ProposalWords, proposalFile } from './proposal-file.ts';
export { type Proposal, type ProposalOptions, ProposalTally } from './proposals.ts';
