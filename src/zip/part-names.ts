/**
 * The name in a package that a relationship leads to, from the folder of the part it stands in. Steps that would lead out of the package lead
 * nowhere: names are looked up in the zip alone.
 */
export function partNamed(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
