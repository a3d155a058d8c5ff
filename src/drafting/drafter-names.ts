import { forms, formsOfWhole } from './form.ts';
import { leafCategories, spoken } from './grammar.ts';

/** What a sense or a value has that no rule need ask for: `i` is a verb without an object, `name` makes a sense a name, `origin` an adjective one of where. */
const told: readonly string[] = ['i', 'name', 'origin', 'title', 'verb', 'noun'];

/** The names that words and rules may use because the drafter itself knows them. */
export const drafterNames: {
  readonly leaves: readonly string[];
  readonly features: readonly string[];
  readonly forms: readonly string[];
} = { leaves: leafCategories, features: [...spoken, ...told], forms: [...Object.keys(forms), ...formsOfWhole] };
