import type { EngineTask } from './task.ts';

/**
 * Why an engine gave no English. Codes are public. No text of a server is ever among the facts: it may say a key over again.
 * The first group speaks of the engine as a whole: asking it for the next segment is in vain. The second speaks of one segment.
 */
export type EngineProblem =
  | { readonly code: 'engine-unreachable'; readonly host: string }
  | { readonly code: 'engine-timeout'; readonly host: string; readonly seconds: number }
  | { readonly code: 'engine-key-refused'; readonly host: string; readonly status: number }
  | { readonly code: 'engine-quota'; readonly host: string; readonly status: number }
  | { readonly code: 'engine-rate-limited'; readonly host: string }
  | { readonly code: 'engine-failing'; readonly host: string; readonly status: number }
  | { readonly code: 'engine-rejects'; readonly host: string; readonly status: number }
  | { readonly code: 'engine-not-installed'; readonly package: string }
  | { readonly code: 'engine-no-model'; readonly model: string }
  | SegmentProblem;

/** `cut`: the answer ends in the middle; `declined`: the engine will not translate this; `unreadable`: it is no answer of its kind. */
export type SegmentProblem =
  | { readonly code: 'answer-unreadable' }
  | { readonly code: 'answer-cut' }
  | { readonly code: 'answer-declined' };

/** Whether the next segment may fare better. */
export function isOfSegment(problem: EngineProblem): problem is SegmentProblem {
  return problem.code.startsWith('answer-');
}

/** Inline Markdown, or words where the text is plain. */
export type EngineAnswer =
  | { readonly ok: true; readonly en: string }
  | { readonly ok: false; readonly problem: EngineProblem };

/** Something that drafts English for a segment. It never throws: what fails is an answer. */
export type Engine = {
  /** As `--engine` has it. */
  readonly name: string;
  /** All that its answers depend on besides the task: an answer is kept under it. Holds no key. */
  readonly identity: string;
  /** Whether the text leaves this program: it may be carried on from a server on this machine, too. */
  readonly isOnline: boolean;
  /** Whether it reads terms and what was wrong the last time. */
  readonly takesInstructions: boolean;
  /** How many segments it may be asked at once. */
  readonly atOnce: number;
  readonly translate: (task: EngineTask, signal?: AbortSignal) => Promise<EngineAnswer>;
};
