import { fail } from '#core/result'

export const PACKAGE_PROBLEM_CODES = [
  'not_readable',
  'not_an_archive',
  'too_large',
  'too_many_files',
  'bad_path',
  'not_a_file',
  'twice',
  'reserved_name',
  'no_file_list',
  'wrong_file_list',
  'not_listed',
  'missing_file',
  'wrong_hash',
  'wrong_signature',
  'invalid_manifest',
  'other_version',
] as const
export type PackageProblemCode = (typeof PACKAGE_PROBLEM_CODES)[number]

/** Why an archive is no plugin that anybody should open; in words `plugin_packages.problems.<code>`. */
export interface PackageProblem {
  reason: PackageProblemCode
  values: Record<string, string>
}

/** Thrown deep inside of reading an archive, and made a value by whoever was asked to read it. */
export class BadPackage extends Error {
  constructor(
    readonly code: PackageProblemCode,
    readonly values: Record<string, string> = {}
  ) {
    super(`${code} ${JSON.stringify(values)}`)
  }
}

/** Runs what may find a package to be bad; anything else that is thrown is a fault of ours. */
export async function orBadPackage<Value>(
  read: () => Promise<Value>
): Promise<{ ok: true; value: Value } | ({ ok: false } & PackageProblem)> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error
    return fail({ reason: error.code, values: error.values })
  }
}
