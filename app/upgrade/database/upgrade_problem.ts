/** Why an upgrade or a rehearsal did not go on; the reader is told what to do about it. */
export class UpgradeProblem extends Error {
  constructor(
    readonly code: UpgradeProblemCode,
    readonly values: Record<string, string | number> = {}
  ) {
    super(code)
  }
}

export type UpgradeProblemCode =
  | 'no_rights'
  | 'no_space'
  | 'in_use'
  | 'copy_failed'
  | 'migration_failed'
  | 'check_failed'
  | 'differences'
  | 'newer_database'
  | 'nothing_to_go_back'
  | 'file_damaged'
  | 'file_missing'
  | 'file_unwritable'
