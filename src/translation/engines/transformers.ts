import { escapeInline } from '../../document/index.ts';
import { cleanAnswer } from './answer-text.ts';
import type { EngineAnswer } from './engine.ts';
import type { EngineMaker } from './engine-maker.ts';
import { textAt } from './json-path.ts';
import type { EngineTask } from './task.ts';

const peer = '@huggingface/transformers';

type Translate = (text: string) => Promise<unknown>;

/**
 * A translation model on this machine, through a package that whoever wants it installs beside this one. These models know no tags: what is
 * fixed is put into the Vietnamese in English, which they mostly copy, and marks are left out; what they lose is found by the checks.
 */
export const transformers: EngineMaker = ({ model = '', mayFetchModel = true, importPackage = imported }) => {
  let loading: Promise<Translate | EngineAnswer> | undefined;
  return {
    takesInstructions: false,
    atOnce: 1,
    translate: async (task): Promise<EngineAnswer> => {
      loading ??= load(model, mayFetchModel, importPackage);
      const translate = await loading;
      if (typeof translate !== 'function') return translate;
      try {
        return read(await translate(withFixed(task)), task);
      } catch {
        return { ok: false, problem: { code: 'answer-unreadable' } };
      }
    },
  };
};

const imported = (name: string): Promise<unknown> => import(name); // a name that a bundler cannot follow

async function load(
  model: string,
  mayFetchModel: boolean,
  importPackage: (name: string) => Promise<unknown>,
): Promise<Translate | EngineAnswer> {
  const found = await importPackage(peer).catch(() => undefined);
  if (!isPackage(found)) return { ok: false, problem: { code: 'engine-not-installed', package: peer } };
  found.env.allowRemoteModels = mayFetchModel;
  const pipe = await found.pipeline('translation', model).catch(() => undefined);
  if (pipe === undefined) return { ok: false, problem: { code: 'engine-no-model', model } };
  return (text) => pipe(text, { src_lang: 'vie_Latn', tgt_lang: 'eng_Latn' });
}

type Package = {
  readonly env: { allowRemoteModels: boolean };
  readonly pipeline: (task: string, model: string) => Promise<(text: string, options: object) => Promise<unknown>>;
};

function isPackage(found: unknown): found is Package {
  return typeof found === 'object' && found !== null && 'pipeline' in found && 'env' in found;
}

function withFixed({ parts, rejected }: EngineTask): string {
  return parts
    .map((part) => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'term') return part.vi;
      return part.kind === 'fixed' ? (rejected === undefined ? part.en : part.vi) : '';
    })
    .join('');
}

function read(answer: unknown, { format }: EngineTask): EngineAnswer {
  const en = cleanAnswer(textAt(answer, 0, 'translation_text') ?? '');
  if (en === '') return { ok: false, problem: { code: 'answer-unreadable' } };
  return { ok: true, en: format === 'markdown' ? escapeInline(en) : en };
}
