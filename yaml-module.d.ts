/** A YAML file imported as a module: the words of the interface. `scripts/yaml-plugin.ts` turns it into JavaScript. */
declare module '*.yaml' {
  const value: Readonly<Record<string, unknown>>;
  export default value;
}

/** The same, parsed when first asked for. */
declare module '*.yaml?lazy' {
  const value: () => Readonly<Record<string, unknown>>;
  export default value;
}

/** Any file imported as its text: the pieces of the HTML page. vite does it by itself, `scripts/raw-plugin.ts` for the builds. */
declare module '*?raw' {
  const text: string;
  export default text;
}
