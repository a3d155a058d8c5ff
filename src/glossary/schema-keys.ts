import type { z } from 'zod';
import type { Path } from './yaml-source.ts';

type Schema = z.core.$ZodType;

/** The keys that a schema allows in the map at a path, every branch of a union included. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod; // the base type hides what kind of schema it is
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return keysAt(def.innerType, path);
    case 'pipe':
      return keysAt(def.in, path);
    case 'lazy':
      return keysAt(def.getter(), path);
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path));
    case 'array':
      return path.length === 0 ? [] : keysAt(def.element, path.slice(1));
    case 'record':
      return path.length === 0 ? [] : keysAt(def.valueType, path.slice(1));
    case 'object':
      return keysOfObject(def.shape, path);
    default:
      return [];
  }
}

function keysOfObject(shape: Readonly<Record<string, Schema>>, [step, ...rest]: Path): readonly string[] {
  if (step === undefined) return Object.keys(shape);
  const inner = shape[step];
  return inner ? keysAt(inner, rest) : [];
}
