export { type Draft, type Drafter, drafter } from './drafter.ts';
export { drafterNames } from './drafter-names.ts';
export { explainDrafts } from './explain.ts';
export { inlineDraft } from './inline-draft.ts';
