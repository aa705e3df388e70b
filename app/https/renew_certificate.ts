import { applyHttps } from '#app/https/apply_https'
import { readHttpsSettings } from '#app/https/https_settings'
import { keepCertificate } from '#app/https/keep_certificate'

/** How `node ace https:renew` asks the server that is running. */
export const RENEW_COMMAND = 'https:renew'

/** A new certificate of the authority, though the old one would do for a while. */
export async function renewCertificate(): Promise<void> {
  const { mode, names } = await readHttpsSettings()
  if (mode === 'authority') await keepCertificate(names, { renewNow: true })
  await applyHttps()
}
