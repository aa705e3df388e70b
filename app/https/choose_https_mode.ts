import { fail, succeed, type Result } from '#core/result'
import { applyHttps } from '#app/https/apply_https'
import type { HttpsMode } from '#app/https/https_mode'
import { MODE_SETTING, readHttpsSettings } from '#app/https/https_settings'
import { keepSetting } from '#app/https/keep_setting'
import { readKeyFile } from '#app/https/key_files'
import type { Author } from '#app/users/author'

type ModeFailure = { reason: 'fixed' | 'no_own_certificate' | 'not_through_proxy' }

/**
 * Chooses who vouches for the server. A proxy is believed only when the choice itself came through
 * it, or from the machine itself: otherwise nobody could come back to correct it.
 */
export async function chooseHttpsMode(
  mode: HttpsMode,
  { mayLockOut }: { mayLockOut: boolean },
  author: Author
): Promise<Result<null, ModeFailure>> {
  const { isFixed, certificateFiles } = await readHttpsSettings()
  if (isFixed) return fail({ reason: 'fixed' as const })
  if (mode === 'own' && !certificateFiles && !readKeyFile('own.pem')) {
    return fail({ reason: 'no_own_certificate' as const })
  }
  if (mode === 'proxy' && mayLockOut) return fail({ reason: 'not_through_proxy' as const })
  await keepSetting(MODE_SETTING, mode, author)
  await applyHttps()
  return succeed(null)
}
