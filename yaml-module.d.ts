/** A YAML file imported as a module: the words of the interface. `scripts/yaml-plugin.ts` turns it into JavaScript. */
declare module '*.yaml' {
  const value: Readonly<Record<string, unknown>>;
  export default value;
}
