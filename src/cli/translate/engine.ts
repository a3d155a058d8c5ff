import type { Engine, EngineFault, EngineKind, EngineProblem } from '../../translation/engines/index.ts';
import { fail, type Shell } from '../shell.ts';
import type { DraftingOptions } from './options.ts';

type EngineOptions = Pick<DraftingOptions, 'engine' | 'engineUrl' | 'model' | 'timeout' | 'offline'>;

export type ChosenEngine = { readonly engine: Engine; readonly kind: EngineKind };

/**
 * The engine that the options name; undefined for the offline draft. Its key is read from the environment here, and nowhere else. What is
 * missing or refused ends the command.
 */
export async function engineFor(shell: Shell, options: EngineOptions): Promise<ChosenEngine | undefined> {
  const { engine: name, engineUrl: url, model, timeout, offline } = options;
  if (name === 'offline') return undefined;
  const { engineKinds, httpClient, openEngine } = await import('../../translation/engines/index.ts');
  const kind = engineKinds.find((one) => one.name === name);
  if (offline && kind?.isOnline === true) fail(shell, 'translate.offlineRefuses', { engine: name });
  const { env = {} } = shell;
  const opened = await openEngine(name, {
    http: httpClient({ clock, timeout }),
    mayFetchModel: !offline,
    ...given('url', url),
    ...given('model', model),
    ...given('key', kind?.keyName === undefined ? undefined : env[kind.keyName]),
    ...given('region', env.AZURE_TRANSLATOR_REGION),
    ...given('glossaryId', name === 'deepl' ? env.DEEPL_GLOSSARY_ID : undefined),
  });
  return opened.ok ? opened : failAs(shell, opened.fault);
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>); // the one key that it has
}

function failAs(shell: Shell, { code, ...facts }: EngineFault): never {
  return fail(shell, `translate.engineFault.${code}`, facts);
}

/** Why the engine was not asked any further, and that the rest is the offline draft. */
export function noteStopped(shell: Shell, engine: string, { code, ...facts }: EngineProblem): void {
  const reason = shell.t(`translate.engineProblem.${code}`, facts);
  shell.note(shell.t('translate.fallsBack', { engine, reason }));
}

const clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done);
    }),
};
