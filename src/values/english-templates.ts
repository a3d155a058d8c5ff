/** The template with its slots filled: `the {period} tenure`. */
export function filled(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
