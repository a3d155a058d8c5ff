import type { Ruling } from '../../analysis/index.ts';
import type { RuleSettings } from '../../checks/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import type { Engine, EngineAnswer, EngineTask, Rejected } from '../engines/index.ts';
import { type AnswerStore, askOnce } from './answer-store.ts';
import { type Asked, askEngine } from './asking.ts';
import { type BeginParts, type Begun, begin, openIn } from './begin.ts';
import { type Candidate, chosen, type Draft } from './candidate.ts';
import { engineTask, type SegmentAtHand } from './engine-task.ts';
import { type Looking, lookingAt } from './looking.ts';
import { strayCheck } from './strays.ts';
import type { Translated, TranslatedUnit } from './translated.ts';

/** What a pipeline is made of; texts pass by what is left out. */
export type PipelineParts = BeginParts & {
  readonly engine?: Engine;
  /** Whether the engine is given the offline draft. */
  readonly polish?: boolean;
  /** Where answers of the engine are kept. */
  readonly store?: AnswerStore;
  readonly rules?: RuleSettings;
};

/** `tell` is told how many segments the engine has answered, of how many. */
export type TranslateOptions = {
  readonly ruling?: Ruling;
  readonly signal?: AbortSignal;
  readonly tell?: (done: number, total: number) => void;
};

export type Pipeline = {
  readonly translate: (document: SourceDocument, options?: TranslateOptions) => Promise<Translated>;
  /** What the engine would be asked: nothing that the memory has. */
  readonly tasks: (
    document: SourceDocument,
    options?: Pick<TranslateOptions, 'ruling'>,
  ) => Promise<readonly EngineTask[]>;
};

/**
 * Translates documents: what the memory has is taken from there, the rest is asked of the engine, and what the engine does not give is the
 * offline draft. Whoever made it, the English is held against the Vietnamese by value and by concept: an engine is asked again with what was
 * wrong, its best answer is taken, what has one right mending is mended, and what is left is told with the unit.
 */
export function pipeline(parts: PipelineParts): Pipeline {
  const { engine, polish = false, reader, rules = {}, store } = parts;
  const straysIn = strayCheck();
  const isAmerican = reader.glossary.style?.words.get('labour') === 'labor';
  const taskAt = (begun: Begun, index: number): EngineTask => engineTask(begun, index, { isAmerican, polish });
  return {
    tasks: async (document, { ruling = {} } = {}) => {
      const begun = await begin(document, ruling, parts);
      return openIn(begun).map((index) => taskAt(begun, index));
    },
    translate: async (document, { ruling = {}, signal, tell = () => undefined } = {}) => {
      const begun = await begin(document, ruling, parts);
      const { analysis, atHand } = begun;
      const looking = lookingAt({ reader, rules, straysIn, document, ruling, atHand });
      const before = looking.mend(looking.look(begun.drafts));
      if (engine === undefined) return { document, analysis, units: before.map(unitAt(atHand)) };
      const ask = (index: number, rejected: Rejected | undefined): Promise<EngineAnswer> => {
        const task = taskAt(begun, index);
        return askOnce(engine, rejected === undefined ? task : { ...task, rejected }, store, signal);
      };
      const asked = await askEngine({ engine, ask, looking, atHand, before, open: openIn(begun), tell });
      const settled = looking.look(settle(asked, before, looking)).map(withWord(engine, asked));
      const { stoppedBy } = asked;
      return {
        document,
        analysis,
        units: settled.map(unitAt(atHand)),
        ...(stoppedBy === undefined ? {} : { stoppedBy }),
      };
    },
  };
}

/** The best answers, mended; where an error is left in one and the offline draft is less wrong, that. */
function settle({ best }: Asked, before: readonly Candidate[], { mend }: Looking): readonly Draft[] {
  const mended = mend(before.map((one, index) => best.get(index) ?? one));
  return before.map((one, index) => chosen(best.has(index) ? mended[index] : undefined, one));
}

/** Says of a unit that the engine was asked for it and its answer was set aside. */
function withWord({ name }: Engine, { answered }: Asked): (one: Candidate, index: number) => Candidate {
  return (one, index) => {
    if (one.origin.by !== 'offline' || !answered.has(index)) return one;
    return {
      ...one,
      findings: [...one.findings, { rule: 'engine-set-aside', severity: 'note', unit: '', facts: { engine: name } }],
    };
  };
}

function unitAt(atHand: readonly SegmentAtHand[]): (one: Candidate, index: number) => TranslatedUnit {
  return ({ en, origin, findings }, index) => {
    const { segment, vi } = atHand[index] as SegmentAtHand; // one for each
    const { id } = segment;
    return { id, vi, en, status: 'draft', origin, findings: findings.map((finding) => ({ ...finding, unit: id })) };
  };
}
