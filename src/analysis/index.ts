export { type Analyser, analyser, type Ruling } from './analyse.ts';
export { buildMatcher, type Hit, type Matcher } from './matcher.ts';
