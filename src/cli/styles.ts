import type { Shell } from './shell.ts';

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  yellow: [33, 39],
  red: [31, 39],
  cyan: [36, 39],
} as const;

/** Colour on a terminal, plain text anywhere else. */
export function styled({ colour }: Pick<Shell, 'colour'>, style: keyof typeof codes, text: string): string {
  const [on, off] = codes[style];
  return colour && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}
