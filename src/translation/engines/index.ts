export type { Clock } from './clock.ts';
export { type Engine, type EngineAnswer, type EngineProblem, isOfSegment, type SegmentProblem } from './engine.ts';
export {
  type EngineFault,
  type EngineKind,
  type EngineSettings,
  engineKinds,
  type OpenedEngine,
  openEngine,
} from './engines.ts';
export { type Http, type HttpSettings, httpClient } from './http.ts';
export { writePrompt } from './prompt.ts';
export type { EngineTask, Rejected, TaskPart, TaskTerm } from './task.ts';
