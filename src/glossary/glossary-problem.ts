import type { Place } from '../model/problem.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What can be wrong with a glossary: anything a YAML file can have wrong, and what only a glossary can. Codes never change meaning. */
export type GlossaryProblem =
  | YamlProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'file-missing' }
      | { readonly code: 'unreadable' }
      | { readonly code: 'file-too-large'; readonly bytes: number; readonly limit: number }
      | { readonly code: 'folder-without-yaml' }
      | { readonly code: 'duplicate-concept'; readonly id: string; readonly vi: string; readonly first: Place }
      | {
          readonly code: 'id-collision';
          readonly id: string;
          readonly vi: string;
          readonly other: string;
          readonly first: Place;
          readonly proposed: string;
        }
      | { readonly code: 'no-id'; readonly vi: string }
      | { readonly code: 'bad-slot'; readonly key: string; readonly slot: string }
      | { readonly code: 'bad-cue'; readonly cue: string }
      | { readonly code: 'repeated-slot'; readonly key: string; readonly slot: string }
      | { readonly code: 'slot-unmatched'; readonly key: string; readonly slot: string; readonly missing: string }
      | { readonly code: 'nested-reference'; readonly key: string }
    ));
