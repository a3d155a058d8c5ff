import type { Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

/** A pair as it is shown: the Vietnamese, its English below it, and what there is to say of them. */
export type ToldUnit = { readonly vi: string; readonly en: string; readonly remarks: readonly string[] };

export function toldUnit(shell: Shell, { vi, en, remarks }: ToldUnit): string {
  return `${vi}\n  ${en}\n  ${styled(shell, 'dim', remarks.join('; '))}\n`;
}
