import type { Engine } from './engine.ts';
import type { EngineMaker, MakerSettings } from './engine-maker.ts';

/** A kind of engine: what it needs and where it stands. */
export type EngineKind = {
  readonly name: string;
  /** The variable of the environment that holds its key. */
  readonly keyName?: string;
  readonly needsKey: boolean;
  readonly needsModel: boolean;
  /** Where it is asked, unless the user says another place; one that has none must be told. */
  readonly url?: string;
  /** Its code is loaded when it is asked for. */
  readonly load: () => Promise<EngineMaker>;
  readonly isOnline: boolean;
  /** What it costs by: tokens of a model, or characters of the source. */
  readonly pricedBy: 'tokens' | 'characters';
};

const model = { needsModel: true, isOnline: true, pricedBy: 'tokens' } as const;
const service = { needsModel: false, isOnline: true, pricedBy: 'characters' } as const;
const loadChatCompletions = async (): Promise<EngineMaker> => (await import('./chat-completions.ts')).chatCompletions;

/** Every engine but the offline draft: a new one is its file and a row here. */
export const engineKinds: readonly EngineKind[] = [
  {
    ...model,
    name: 'anthropic',
    keyName: 'ANTHROPIC_API_KEY',
    needsKey: true,
    url: 'https://api.anthropic.com',
    load: async () => (await import('./anthropic.ts')).anthropic,
  },
  {
    ...model,
    name: 'openai',
    keyName: 'OPENAI_API_KEY',
    needsKey: true,
    url: 'https://api.openai.com',
    load: loadChatCompletions,
  },
  {
    ...model,
    name: 'openai-compatible',
    keyName: 'SONGNGU_ENGINE_KEY',
    needsKey: false,
    load: loadChatCompletions,
  },
  {
    ...model,
    name: 'ollama',
    keyName: 'OLLAMA_API_KEY',
    needsKey: false,
    url: 'http://localhost:11434',
    load: loadChatCompletions,
  },
  {
    ...model,
    name: 'llama.cpp',
    keyName: 'LLAMA_API_KEY',
    needsKey: false,
    url: 'http://localhost:8080',
    load: loadChatCompletions,
  },
  {
    ...model,
    name: 'vllm',
    keyName: 'VLLM_API_KEY',
    needsKey: false,
    url: 'http://localhost:8000',
    load: loadChatCompletions,
  },
  {
    ...service,
    name: 'deepl',
    keyName: 'DEEPL_API_KEY',
    needsKey: true,
    url: 'https://api.deepl.com',
    load: async () => (await import('./deepl.ts')).deepl,
  },
  {
    ...service,
    name: 'google',
    keyName: 'GOOGLE_API_KEY',
    needsKey: true,
    url: 'https://translation.googleapis.com',
    load: async () => (await import('./google.ts')).google,
  },
  {
    ...service,
    name: 'azure',
    keyName: 'AZURE_TRANSLATOR_KEY',
    needsKey: true,
    url: 'https://api.cognitive.microsofttranslator.com',
    load: async () => (await import('./azure.ts')).azure,
  },
  {
    ...service,
    name: 'libretranslate',
    keyName: 'LIBRETRANSLATE_API_KEY',
    needsKey: false,
    load: async () => (await import('./libretranslate.ts')).libretranslate,
  },
  {
    name: 'transformers',
    needsKey: false,
    needsModel: true,
    url: 'about:blank',
    isOnline: false,
    pricedBy: 'characters',
    load: async () => (await import('./transformers.ts')).transformers,
  },
];

/** What a user got wrong in naming an engine. */
export type EngineFault =
  | { readonly code: 'engine-unknown'; readonly engine: string; readonly known: string }
  | { readonly code: 'engine-needs-key'; readonly engine: string; readonly variable: string }
  | { readonly code: 'engine-needs-model'; readonly engine: string }
  | { readonly code: 'engine-needs-url'; readonly engine: string }
  | { readonly code: 'engine-bad-url'; readonly engine: string }
  | { readonly code: 'engine-key-in-the-clear'; readonly engine: string; readonly host: string };

export type OpenedEngine =
  | { readonly ok: true; readonly engine: Engine; readonly kind: EngineKind }
  | { readonly ok: false; readonly fault: EngineFault };

export type EngineSettings = Omit<MakerSettings, 'url'> & { readonly url?: string };

/** Makes the engine of a name ready. A key never goes over plain HTTP, but to this machine. */
export async function openEngine(name: string, settings: EngineSettings): Promise<OpenedEngine> {
  const kind = engineKinds.find((one) => one.name === name);
  if (kind === undefined) return fault({ code: 'engine-unknown', engine: name, known: engineNames().join(', ') });
  const { key, model: modelName, glossaryId } = settings;
  const url = (settings.url ?? kind.url)?.replace(/\/+$/, '').replace(/\/v1$/, '');
  if (url === undefined) return fault({ code: 'engine-needs-url', engine: name });
  if (kind.needsKey && key === undefined) {
    return fault({ code: 'engine-needs-key', engine: name, variable: kind.keyName ?? '' });
  }
  if (kind.needsModel && modelName === undefined) return fault({ code: 'engine-needs-model', engine: name });
  const wrong = kind.isOnline ? urlFault(name, url, key) : undefined;
  if (wrong !== undefined) return fault(wrong);
  const made = (await kind.load())({ ...settings, url });
  const identity = JSON.stringify([name, url, modelName ?? '', ...(glossaryId === undefined ? [] : [glossaryId])]);
  const translate = key === undefined ? made.translate : withoutKey(key, made.translate);
  return { ok: true, kind, engine: { ...made, name, identity, isOnline: kind.isOnline, translate } };
}

/** A server knows the key, and may say it: no such answer goes into a document. */
function withoutKey(key: string, translate: Engine['translate']): Engine['translate'] {
  return async (task, signal) => {
    const answer = await translate(task, signal);
    return answer.ok && answer.en.includes(key) ? { ok: false, problem: { code: 'answer-unreadable' } } : answer;
  };
}

/** As `--engine` takes them. */
function engineNames(): readonly string[] {
  return ['offline', ...engineKinds.map(({ name }) => name)];
}

const fault = (wrong: EngineFault): OpenedEngine => ({ ok: false, fault: wrong });

/** A user and a password in an address would be told with it. */
function urlFault(engine: string, url: string, key: string | undefined): EngineFault | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') {
    return { code: 'engine-bad-url', engine };
  }
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(parsed.hostname);
  if (key !== undefined && parsed.protocol === 'http:' && !isHere) {
    return { code: 'engine-key-in-the-clear', engine, host: parsed.host };
  }
  return undefined;
}
