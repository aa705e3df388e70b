/**
 * What is wrong with a plugin, for its author and for the shop. `pointer` is the JSON pointer of the
 * place in plugin.json ('' is the whole); the words are `plugins.problems.<code>`.
 */
export interface ManifestProblem {
  pointer: string
  code: ProblemCode
  values: Record<string, string>
}

export const PROBLEM_CODES = [
  'not_readable',
  'too_large',
  'not_json',
  'missing_key',
  'unknown_key',
  'wrong_type',
  'wrong_form',
  'not_one_of',
  'too_many',
  'twice',
  'not_a_version',
  'not_a_range',
  'no_upper_bound',
  'reserved_id',
  'other_folder',
  'unknown_hook',
  'other_hook_version',
  'other_hook_kind',
  'other_provider_version',
  'unknown_slot',
  'other_slot_version',
  'unknown_permission',
  'veto_not_asked_for',
  'needs_unnamed_dataset',
  'no_entry',
  'no_such_file',
  'needs_build',
  'readable_since_future',
  'migration_refused',
  'settings_refused',
  'fields_refused',
  'rules_refused',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export function problem(
  pointer: string,
  code: ProblemCode,
  values: Record<string, string> = {}
): ManifestProblem {
  return { pointer, code, values }
}
