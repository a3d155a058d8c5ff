import { join } from 'node:path';
import type { PairReader } from '../../checks/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import type { Memory } from '../../memory/index.ts';
import type { MemoryLookup } from '../../model/memory.ts';
import type { Engine, EngineTask } from '../../translation/engines/index.ts';
import type { PipelineParts, Translated } from '../../translation/pipeline/index.ts';
import { lexiconFor } from '../lexicon.ts';
import { memoryIfThere } from '../memory.ts';
import { openFor } from '../options.ts';
import type { Shell } from '../shell.ts';
import { type ChosenEngine, engineFor, noteStopped } from './engine.ts';
import type { DraftingOptions } from './options.ts';

/** Translates documents one after the other, as the options say. */
export type Translator = {
  readonly translate: (document: SourceDocument, tell?: (done: number, total: number) => void) => Promise<Translated>;
  /** What the engine would be asked for a document; nothing where it may not be. */
  readonly tasks: (document: SourceDocument) => Promise<readonly EngineTask[]>;
  readonly chosen: ChosenEngine | undefined;
  /** How many documents may be under way at once: more than one only pays while a server is waited for. */
  readonly atOnce: number;
  /** Lets go of the memory. */
  readonly close: () => Promise<void>;
};

/**
 * Makes everything ready; what was translated before comes from the memory, where there is one. An engine that turns out not to be there is
 * told once and not asked again; nor is one asked for a document that is stamped secret, unless it is allowed by its name. What is so sent is
 * not kept on this machine.
 */
export async function translatorFor(shell: Shell, options: DraftingOptions): Promise<Translator> {
  const chosen = await engineFor(shell, options);
  const [glossary, lexicon, memory] = await Promise.all([
    openFor(shell, options),
    lexiconFor(shell),
    memoryIfThere(shell, options),
  ]);
  const [{ pairReader }, { drafter }, { speakingFrom }, { answerFolder, pipeline, secrecyOf }] = await Promise.all([
    import('../../checks/index.ts'),
    import('../../drafting/index.ts'),
    import('../speaking.ts'),
    import('../../translation/pipeline/index.ts'),
  ]);
  const reader = pairReader(glossary);
  const ruling = speakingFrom(shell, reader.vietnamese, options);
  const parts: PipelineParts = {
    reader,
    drafter: drafter(glossary, lexicon),
    polish: options.polish,
    ...(memory === undefined ? {} : { memory: await lookupIn(memory, reader) }),
  };
  const offline = pipeline(parts);
  const store = options.cache ? { store: answerFolder(join(shell.paths.cache, 'answers')) } : {};
  const withEngine = (engine: Engine, isKept: boolean) => pipeline({ ...parts, engine, ...(isKept ? store : {}) });
  let engine = chosen?.engine;
  const pipelineFor = (document: SourceDocument) => {
    if (engine === undefined) return offline;
    const secrecy = engine.isOnline ? secrecyOf(document) : undefined;
    if (secrecy === undefined) return withEngine(engine, true);
    if (options.allowSecret === engine.name) return withEngine(engine, false);
    shell.note(shell.t('translate.secret', { secrecy, engine: engine.name }));
    return offline;
  };
  return {
    chosen,
    close: async () => memory?.close(),
    atOnce: chosen?.engine.isOnline === true ? documentsAtOnce : 1,
    tasks: async (document) => {
      const made = pipelineFor(document);
      return made === offline ? [] : made.tasks(document, { ruling });
    },
    translate: async (document, tell) => {
      const made = pipelineFor(document);
      const translated = await made.translate(document, { ruling, ...(tell === undefined ? {} : { tell }) });
      const { stoppedBy } = translated;
      if (stoppedBy !== undefined && engine !== undefined) {
        noteStopped(shell, engine.name, stoppedBy);
        engine = undefined;
      }
      return translated;
    },
  };
}

const documentsAtOnce = 4;

async function lookupIn(memory: Memory, { glossary, vietnamese }: PairReader): Promise<MemoryLookup> {
  const { memoryLookup } = await import('../../memory/index.ts');
  return memoryLookup(memory, glossary, vietnamese);
}
