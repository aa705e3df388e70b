import { succeed, type Result } from '#core/result'
import { applyHttps } from '#app/https/apply_https'
import { checkOwnCertificate, type OwnCertificateFailure } from '#app/https/check_own_certificate'
import { MODE_SETTING } from '#app/https/https_settings'
import { keepSetting } from '#app/https/keep_setting'
import { writeKeyFile } from '#app/https/key_files'
import type { Author } from '#app/users/author'

/** Keeps an uploaded certificate, if browsers will accept it, and serves with it. */
export async function keepOwnCertificate(
  input: { certificate: string; key: string },
  author: Author
): Promise<Result<null, OwnCertificateFailure>> {
  const checked = checkOwnCertificate(input)
  if (!checked.ok) return checked
  writeKeyFile('own.pem', checked.value.pem)
  await keepSetting(MODE_SETTING, 'own', author)
  await applyHttps()
  return succeed(null)
}
