export { withoutDiacritics } from './diacritics.ts';
export { type DoubtfulCharacter, findDoubtfulCharacters } from './doubtful.ts';
export { capitaliseFirst, indefiniteArticle, pluralOf } from './english.ts';
export { caseFits } from './letter-case.ts';
export { searchKey, slug } from './search-key.ts';
export { type SentenceSpan, splitSentences } from './sentences.ts';
export { hasVietnameseLetters, isVietnameseSyllable } from './syllable.ts';
export { matchKey, type Token, tokens } from './tokens.ts';
export { emptyRun, type SymbolRun, Vocabulary } from './vocabulary.ts';
