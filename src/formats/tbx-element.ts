import { elementOfCategory } from './tbx-categories.ts';
import type { XmlElement } from './xml-read.ts';

/** An element of TBX whichever way its category is written: `<termNote type="partOfSpeech">` or `<min:partOfSpeech>`. */
export type TbxElement = XmlElement & { readonly category: string | undefined };

const tbx3Namespace = 'urn:iso:std:iso:30042:ed-2';

/** A foreign element keeps its name with its namespace before it where no category is known by it, so that it fits nowhere. */
export function tbxElement(element: XmlElement): TbxElement {
  const { name, namespace, attributes, place } = element;
  if (namespace === tbx3Namespace || namespace === '')
    return { name, namespace, attributes, place, category: attributes.type };
  const standsFor = elementOfCategory(name);
  return standsFor === undefined
    ? { name: `{${namespace}}${name}`, namespace, attributes, place, category: undefined }
    : { name: standsFor, namespace, attributes, place, category: name };
}
