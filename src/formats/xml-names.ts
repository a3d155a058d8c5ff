/** The namespaces that prefixes mean, by prefix; the empty one is that of names without any. An inner scope inherits from the outer. */
type Scope = Record<string, string>;

/**
 * Resolves the prefixes of elements as they open and close. Only elements are asked for: of attributes we know `xml:lang` by its full name.
 */
export type NameScopes = {
  /** An attribute of the element that opens next. */
  readonly attribute: (name: string, value: string) => void;
  readonly open: () => void;
  /** Undefined for a prefix that nothing declares. */
  readonly namespaceOf: (prefix: string) => string | undefined;
  readonly close: () => void;
};

export function nameScopes(): NameScopes {
  const outermost = scopeWithin(null);
  outermost[''] = '';
  outermost.xml = 'http://www.w3.org/XML/1998/namespace';
  const scopes: Scope[] = [outermost];
  let next: Scope | undefined;
  return {
    attribute(name, value) {
      const prefix = declaredPrefix(name);
      if (prefix === undefined) return;
      next ??= scopeWithin(scopes.at(-1) ?? null);
      next[prefix] = value;
    },
    open() {
      scopes.push(next ?? scopes.at(-1) ?? outermost);
      next = undefined;
    },
    namespaceOf: (prefix) => scopes.at(-1)?.[prefix],
    close() {
      scopes.pop();
    },
  };
}

/** By inheritance, not by copying: a file may declare very many prefixes. Nothing stands above the outermost, so every key is a prefix. */
function scopeWithin(outer: Scope | null): Scope {
  return Object.create(outer);
}

/** The prefix that an attribute declares; undefined for any other attribute. */
function declaredPrefix(attribute: string): string | undefined {
  if (!attribute.startsWith('xmlns')) return undefined;
  if (attribute === 'xmlns') return '';
  return attribute[5] === ':' ? attribute.slice(6) : undefined;
}
