import { type Engine, type EngineAnswer, type EngineProblem, isOfSegment, type Rejected } from '../engines/index.ts';
import { better, type Candidate } from './candidate.ts';
import type { SegmentAtHand } from './engine-task.ts';
import { faultSentence, faultsIn } from './faults.ts';
import { inParallel } from './in-parallel.ts';
import type { Looking } from './looking.ts';

/** How often an engine is asked again with what was wrong; one that cannot be told so gets the segment once more, with nothing fixed. */
const timesAgain = { told: 2, untold: 1 } as const;

export type Asking = {
  readonly engine: Engine;
  readonly ask: (index: number, rejected: Rejected | undefined) => Promise<EngineAnswer>;
  readonly looking: Looking;
  readonly atHand: readonly SegmentAtHand[];
  /** What the document has before the engine is asked. */
  readonly before: readonly Candidate[];
  /** Which segments to ask for. */
  readonly open: readonly number[];
  readonly tell: (done: number, total: number) => void;
};

/** The best answer for each segment that got one, and why no more were asked for. */
export type Asked = {
  readonly best: ReadonlyMap<number, Candidate>;
  /** The segments that the engine answered somehow. */
  readonly answered: ReadonlySet<number>;
  readonly stoppedBy?: EngineProblem;
};

/**
 * Asks for segments in rounds: all that are open, then those again whose answer was wrong. Each round is looked at as a whole. What is wrong
 * with the engine itself ends the asking; what was answered so far stands.
 */
export async function askEngine(asking: Asking): Promise<Asked> {
  const { engine, looking, before } = asking;
  const best = new Map<number, Candidate>();
  const answered = new Set<number>();
  const rejected = new Map<number, Rejected>();
  const again = engine.takesInstructions ? timesAgain.told : timesAgain.untold;
  const tally = { done: 0, total: 0 };
  let open = asking.open;
  for (let round = 0; round <= again && open.length > 0; round += 1) {
    const { answers, stoppedBy } = await askAll(open, asking, rejected, tally);
    for (const [index, answer] of answers) if (answer.ok || isOfSegment(answer.problem)) answered.add(index);
    const origin = { by: 'engine', name: engine.name } as const;
    const drafts = before.map((one, index) => {
      const answer = answers.get(index);
      return answer?.ok === true ? { en: answer.en, origin } : (best.get(index) ?? one);
    });
    const looked = looking.look(drafts);
    open = open.filter((index) => {
      const candidate = answers.get(index)?.ok === true ? looked[index] : undefined;
      if (candidate !== undefined) best.set(index, better(best.get(index) ?? candidate, candidate));
      const fault = rejectedFor(candidate, asking.atHand[index]?.vi ?? '');
      if (fault !== undefined) rejected.set(index, fault);
      return fault !== undefined;
    });
    if (stoppedBy !== undefined) return { best, answered, stoppedBy };
  }
  return { best, answered };
}

type Tally = { done: number; total: number };

async function askAll(
  open: readonly number[],
  { engine, ask, tell }: Asking,
  rejected: ReadonlyMap<number, Rejected>,
  tally: Tally,
): Promise<{ readonly answers: ReadonlyMap<number, EngineAnswer>; readonly stoppedBy?: EngineProblem }> {
  const answers = new Map<number, EngineAnswer>();
  let stoppedBy: EngineProblem | undefined;
  tally.total += open.length;
  await inParallel(open, engine.atOnce, async (index) => {
    if (stoppedBy !== undefined) return;
    const answer = await ask(index, rejected.get(index));
    answers.set(index, answer);
    if (!answer.ok && !isOfSegment(answer.problem)) stoppedBy ??= answer.problem;
    tally.done += 1;
    tell(tally.done, tally.total);
  });
  return stoppedBy === undefined ? { answers } : { answers, stoppedBy };
}

/** What to say of an answer that will not do; undefined for one that will. */
function rejectedFor(candidate: Candidate | undefined, vi: string): Rejected | undefined {
  if (candidate === undefined)
    return { en: '', faults: ['It was no English between <en> and </en>, or it was cut off.'] };
  const faults = faultsIn(candidate.findings);
  if (faults.length === 0) return undefined;
  return { en: candidate.en, faults: faults.map((fault) => faultSentence(fault, { vi, en: candidate.en })) };
}
