export { applyEdits, type Edit } from './edits.ts';
export { escapeCell, escapeInline } from './escaping.ts';
export { blockOf, insertionPoint, sourceSpan } from './places.ts';
export { plainText } from './plain-text.ts';
export { readDocument } from './read-document.ts';
export { inlineSource, replaceSegments } from './replacing.ts';
export {
  type Block,
  type DocumentFormat,
  formatOf,
  guessFormat,
  type SourceDocument,
} from './source-document.ts';
