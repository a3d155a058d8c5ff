export type { ZipLimits } from './limits.ts';
export { partNamed } from './part-names.ts';
export { readZip, type Zip } from './read.ts';
export { rewriteZip } from './rewrite.ts';
export { type ZipPart, zipped } from './write.ts';
export type { ZipProblem } from './zip-problem.ts';
