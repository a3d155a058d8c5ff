/** English that a project does not want. With `vi` only where the Vietnamese of the unit has that; `use` is what to write instead. */
export type ForbiddenEnglish = {
  readonly en: string;
  readonly vi?: string;
  readonly use?: string;
  readonly reason?: string;
};
