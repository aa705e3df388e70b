import { fail } from '#core/result'

export const REGISTRY_PROBLEM_CODES = [
  'calls_out',
  'not_reached',
  'index_malformed',
  'index_not_signed',
  'index_older',
  'index_expired',
  'listing_malformed',
  'wrong_integrity',
  'not_offered',
  'no_release_fits',
  'other_author',
  'cooling_down',
  'revoked',
] as const
export type RegistryProblemCode = (typeof REGISTRY_PROBLEM_CODES)[number]

/** Why what a registry says is not believed or not done. */
export interface RegistryProblem {
  reason: RegistryProblemCode
  values: Record<string, string>
}

export function registryProblem(
  reason: RegistryProblemCode,
  values: Record<string, string> = {}
): { ok: false } & RegistryProblem {
  return fail({ reason, values })
}
