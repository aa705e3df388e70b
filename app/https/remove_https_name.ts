import { keepNames } from '#app/https/keep_setting'
import { renewCertificate } from '#app/https/renew_certificate'
import type { Author } from '#app/users/author'

/** Takes a typed name off, and off the certificate. */
export async function removeHttpsName(name: string, author: Author): Promise<void> {
  await keepNames((typed) => typed.filter((one) => one !== name), author)
  await renewCertificate()
}
