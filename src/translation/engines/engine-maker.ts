import type { Engine } from './engine.ts';
import type { Http } from './http.ts';

/** What an engine is made with. `url` has no slash at its end. */
export type MakerSettings = {
  readonly url: string;
  readonly key?: string;
  readonly model?: string;
  /** Azure's. */
  readonly region?: string;
  /** DeepL's: the id of a glossary that the user keeps there. */
  readonly glossaryId?: string;
  readonly http: Http;
  /** Of an engine on this machine: whether it may fetch its model. */
  readonly mayFetchModel?: boolean;
  /** How an optional package is imported; tests hand in their own. */
  readonly importPackage?: (name: string) => Promise<unknown>;
};

/** Makes one kind of engine; its file holds all that is particular to it. */
export type EngineMaker = (settings: MakerSettings) => Pick<Engine, 'takesInstructions' | 'atOnce' | 'translate'>;
