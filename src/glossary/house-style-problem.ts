import type { Place } from '../model/problem.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What can be wrong with a house style: anything a YAML file can have wrong, and the styles that it names. Codes never change meaning. */
export type HouseStyleProblem =
  | YamlProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'file-missing' }
      | { readonly code: 'unknown-style'; readonly style: string; readonly known: string; readonly nearest?: string }
      | { readonly code: 'style-cycle'; readonly style: string }
    ));
