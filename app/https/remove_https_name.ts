import { NAMES_SETTING, readHttpsSettings } from '#app/https/https_settings'
import { keepSetting } from '#app/https/keep_setting'
import { renewCertificate } from '#app/https/renew_certificate'
import type { Author } from '#app/users/author'

/** Takes a typed name off, and off the certificate. */
export async function removeHttpsName(name: string, author: Author): Promise<void> {
  const { typedNames } = await readHttpsSettings()
  await keepSetting(
    NAMES_SETTING,
    typedNames.filter((one) => one !== name),
    author
  )
  await renewCertificate()
}
