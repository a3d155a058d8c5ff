import type { Place } from '../model/problem.ts';

/** What a value is, in words a translator knows. */
export type Kind = 'text' | 'list' | 'map' | 'number' | 'true-or-false' | 'nothing';

/** What can be wrong with a YAML file that people write. Codes are public: they never change meaning. */
export type YamlProblem = { readonly place: Place } & (
  | { readonly code: 'not-utf8'; readonly byteOffset: number }
  | { readonly code: 'empty-file' }
  | { readonly code: 'line-too-long'; readonly limit: number }
  | { readonly code: 'tab-indent' }
  | { readonly code: 'yaml-syntax'; readonly detail: string }
  | { readonly code: 'duplicate-key'; readonly key: string }
  | { readonly code: 'alias-bomb' }
  | { readonly code: 'too-deep' }
  | { readonly code: 'wrong-top-level'; readonly expected: string; readonly found: Kind }
  | { readonly code: 'unknown-key'; readonly key: string; readonly known: string; readonly nearest?: string }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'empty-value'; readonly key: string }
  | { readonly code: 'wrong-type'; readonly key: string; readonly expected: string; readonly found: Kind }
  | {
      readonly code: 'bad-value';
      readonly key: string;
      readonly value: string;
      readonly allowed: string;
      readonly nearest?: string;
    }
  | { readonly code: 'bad-date'; readonly key: string; readonly value: string }
  | { readonly code: 'too-small'; readonly key: string; readonly value: string; readonly minimum: number }
  | { readonly code: 'too-large'; readonly key: string; readonly value: string; readonly maximum: number }
);
