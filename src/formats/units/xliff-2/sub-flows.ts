import type { UnitFormatProblem } from '../unit-format-problem.ts';
import type { XmlNode } from '../xml-node.ts';
import { brokenAt } from './constraint.ts';

const subFlowNames = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const;

/** Codes may hold texts of their own, in other units of the file, which may come later: they are looked for when the file ends. */
export class SubFlows {
  readonly #units = new Set<string>();
  readonly #asked: { readonly node: Pick<XmlNode, 'place'>; readonly id: string }[] = [];

  unit(id: string): void {
    this.#units.add(id);
  }

  code({ attributes, place }: Pick<XmlNode, 'attributes' | 'place'>): void {
    for (const name of subFlowNames)
      for (const id of attributes[name]?.split(/\s+/) ?? []) this.#asked.push({ node: { place }, id });
  }

  endOfFile(): readonly UnitFormatProblem[] {
    const missing = this.#asked.filter(({ id }) => !this.#units.has(id));
    this.#units.clear();
    this.#asked.length = 0;
    return missing.map(({ node, id }) => brokenAt(node, 'subflow-unknown', id));
  }
}
