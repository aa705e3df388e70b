import { fail } from '#core/result'

export const INSTALL_PROBLEM_CODES = [
  'dropped_here',
  'other_content',
  'other_author',
  'needs_consent',
  'not_installed',
  'already_serving',
  'data_too_new',
  'does_not_fit',
  'files_changed',
  'busy',
  'failed',
] as const
export type InstallProblemCode = (typeof INSTALL_PROBLEM_CODES)[number]

/** Why a version was not installed or does not serve; in words `plugin_packages.problems.<code>`. */
export interface InstallProblem {
  reason: InstallProblemCode
  values: Record<string, string>
}

export function installProblem(
  reason: InstallProblemCode,
  values: Record<string, string> = {}
): { ok: false } & InstallProblem {
  return fail({ reason, values })
}
