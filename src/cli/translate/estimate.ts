import { type EngineTask, writePrompt } from '../../translation/engines/index.ts';
import type { Shell } from '../shell.ts';
import type { ChosenEngine } from './engine.ts';
import type { Price } from './options.ts';

/** What asking an engine comes to. Tokens are a guess: every model cuts text in its own way. */
export type Estimate = {
  readonly segments: number;
  readonly characters: number;
  readonly sent: number;
  readonly answered: number;
};

/** UTF-16 units of Vietnamese and instructions for a token of usual models, and of English: observed, no authority. */
const sentUnitsForToken = 2.5;
const answeredUnitsForToken = 4;

/** English is about as long as the Vietnamese it translates. */
export function estimateOf(tasks: readonly EngineTask[]): Estimate {
  const sum = (count: (task: EngineTask) => number): number => tasks.reduce((total, task) => total + count(task), 0);
  const promptUnits = (task: EngineTask): number => {
    const { system, user } = writePrompt(task);
    return system.length + user.length;
  };
  const characters = sum(({ vi }) => vi.length);
  return {
    segments: tasks.length,
    characters,
    sent: Math.ceil(sum(promptUnits) / sentUnitsForToken),
    answered: Math.ceil(characters / answeredUnitsForToken),
  };
}

/** The estimate in words, with what it costs where the user said what a million costs. */
export function estimateLine(
  { t }: Shell,
  estimate: Estimate,
  { engine, kind }: ChosenEngine,
  price: Price | undefined,
): string {
  const { segments, characters, sent, answered } = estimate;
  const figures = {
    engine: engine.name,
    count: segments,
    characters: inGroups(characters),
    sent: inGroups(sent),
    answered: inGroups(answered),
  };
  const line = t(`translate.estimate.${kind.pricedBy}`, figures);
  if (price === undefined) return line;
  const million = 1_000_000;
  const cost =
    kind.pricedBy === 'tokens'
      ? (sent * price.sent + answered * price.answered) / million
      : (characters * price.sent) / million;
  return `${line} ${t('translate.estimate.cost', { cost: cost.toFixed(cost < 1 ? 4 : 2) })}`;
}

const inGroups = (figure: number): string => figure.toLocaleString('en');
