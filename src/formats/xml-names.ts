/** The namespaces that an element's prefixes mean, by prefix; the empty one is that of names without any. */
type Scope = Readonly<Record<string, string>>;

/**
 * Resolves the prefixes of elements as they open and close. Only elements are asked for: of attributes we know `xml:lang` by its full name.
 */
export type NameScopes = {
  /** An element opens that declares these prefixes. */
  readonly open: (declared: Scope | undefined) => void;
  /** Undefined for a prefix that nothing declares. */
  readonly namespaceOf: (prefix: string) => string | undefined;
  readonly close: () => void;
};

export function nameScopes(): NameScopes {
  const scopes: Scope[] = [{ '': '', xml: 'http://www.w3.org/XML/1998/namespace' }];
  return {
    open(declared) {
      const outer = scopes.at(-1) ?? {};
      scopes.push(declared ? { ...outer, ...declared } : outer);
    },
    namespaceOf(prefix) {
      const scope = scopes.at(-1);
      return scope && Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
    },
    close: () => {
      scopes.pop();
    },
  };
}

/** The prefix that an attribute declares; undefined for any other attribute. */
export function declaredPrefix(attribute: string): string | undefined {
  if (!attribute.startsWith('xmlns')) return undefined;
  if (attribute === 'xmlns') return '';
  return attribute[5] === ':' ? attribute.slice(6) : undefined;
}
