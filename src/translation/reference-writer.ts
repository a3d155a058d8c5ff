import { createInstance, type TOptions } from 'i18next';
import { fullForms, glossaryNamespace, namespaceEntries, shortForms } from '../glossary/index.ts';
import type { ResolvedReference } from './references.ts';

/** Writes the English of references through i18next. Slots filled one way are a context of their own: `uy-ban-nhan-dan_filled-3`. */
export function referenceWriter(references: readonly ResolvedReference[]): (reference: ResolvedReference) => string {
  const contexts = new Map(references.map((reference, index) => [reference, contextOf(reference, index)]));
  const filled = references.flatMap((reference) => filledEntries(reference, contexts.get(reference)));
  const namespace = { ...glossaryNamespace(references.map(({ concept }) => concept)), ...Object.fromEntries(filled) };
  const nest = nesting(namespace);
  return (reference) => {
    const { concept, count } = reference;
    const context = contexts.get(reference);
    const options = { ...(count === undefined ? {} : { count }), ...(context === undefined ? {} : { context }) };
    return nest(`$t(${concept.id}, ${JSON.stringify(options)})`);
  };
}

function contextOf({ form, fillers }: ResolvedReference, index: number): string | undefined {
  if (Object.keys(fillers).length > 0) return `filled-${index}`;
  return form === 'short' ? 'short' : undefined;
}

function filledEntries(
  { concept, form, fillers }: ResolvedReference,
  context: string | undefined,
): readonly (readonly [string, string])[] {
  if (!context?.startsWith('filled-')) return [];
  const { abbreviation } = concept;
  const isShort = form === 'short' && abbreviation !== undefined;
  return namespaceEntries(
    `${concept.id}_${context}`,
    isShort ? shortForms(abbreviation, fillers) : fullForms(concept, fillers),
  );
}

/** i18next's own nesting, as in its translations. Interpolation is off: `{{` in a concept's English is text. */
function nesting(namespace: Readonly<Record<string, string>>): (text: string) => string {
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    ns: ['glossary'],
    defaultNS: 'glossary',
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { glossary: namespace } },
  });
  // `nest` hands these on to `t`, though its own type names only `escapeValue` of them.
  const options = { ns: 'glossary', skipInterpolation: true, escapeValue: false };
  return (text) => i18n.services.interpolator.nest(text, (key: string, inner: TOptions) => i18n.t(key, inner), options);
}
