export { type Draft, type Drafter, drafter } from './drafter.ts';
