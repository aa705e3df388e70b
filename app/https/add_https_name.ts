import { fail, succeed, type Result } from '#core/result'
import { applyHttps } from '#app/https/apply_https'
import { readAuthority } from '#app/https/authority'
import { readHttpsSettings } from '#app/https/https_settings'
import { keepNames } from '#app/https/keep_setting'
import { readKeyFile } from '#app/https/key_files'
import { maySign } from '#app/https/name_constraints'
import { normaliseName } from '#app/https/names'
import type { Author } from '#app/users/author'

type NameFailure = { reason: 'no_name' | 'outside_authority' }

/** Adds a name under which devices open the server, if the authority may sign for it. */
export async function addHttpsName(
  typed: string,
  author: Author
): Promise<Result<string, NameFailure>> {
  const name = normaliseName(typed)
  if (!name) return fail({ reason: 'no_name' as const })
  const { names } = await readHttpsSettings()
  const kept = readKeyFile('authority.pem')
  if (kept && !maySign((await readAuthority(kept)).certificate, name)) {
    return fail({ reason: 'outside_authority' as const })
  }
  if (!names.includes(name)) await keepNames((all) => [...new Set([...all, name])], author)
  await applyHttps()
  return succeed(name)
}
