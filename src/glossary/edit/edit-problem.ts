import type { Place } from '../../model/problem.ts';
import type { YamlProblem } from '../yaml-problem.ts';

/** Why a glossary file was not edited: anything that keeps a YAML file from being read, and what only an edit can meet. */
export type EditProblem =
  | YamlProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'concept-missing'; readonly id: string; readonly nearest?: string }
      | { readonly code: 'concept-there'; readonly id: string }
      | { readonly code: 'alias-entry'; readonly id: string }
      | { readonly code: 'merge-key'; readonly id: string }
      | { readonly code: 'explicit-key'; readonly id: string }
      | { readonly code: 'anchor-in-use'; readonly anchor: string }
      | { readonly code: 'domain-needed' }
    ));
