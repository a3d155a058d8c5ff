import { stringify } from 'yaml';

/** A value as YAML, long lines unbroken. Apart, so that only who shows YAML loads what writes it. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
