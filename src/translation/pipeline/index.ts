export { type AnswerStore, answerFolder } from './answer-store.ts';
export type { PipelineParts, TranslateOptions } from './pipeline.ts';
export { type Pipeline, pipeline } from './pipeline.ts';
export { type Secrecy, secrecyOf } from './secrecy.ts';
export type { Translated, TranslatedUnit } from './translated.ts';
export { toInline } from './unit-text.ts';
