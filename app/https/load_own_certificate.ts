import type { X509Certificate } from 'node:crypto'
import { checkOwnCertificate, type OwnCertificateFailure } from '#app/https/check_own_certificate'
import { certificatesIn } from '#app/https/certificate_facts'
import { pathOfKeyFile, readIfThere } from '#app/https/key_files'

export interface OwnCertificate {
  pem: string | null
  certificate: X509Certificate | null
  failure: OwnCertificateFailure['reason'] | null
}

/** Where the shop's own certificate and key are: files named in .env, or what was uploaded. */
export function pathsOfOwn(files: { certificate: string; key: string } | null) {
  return files ?? { certificate: pathOfKeyFile('own.pem'), key: pathOfKeyFile('own.pem') }
}

/**
 * Reads the shop's own certificate. One that has run out is served all the same and complained
 * about: browsers explain it better than a closed door does.
 */
export function loadOwnCertificate(paths: { certificate: string; key: string }): OwnCertificate {
  const input = {
    certificate: readIfThere(paths.certificate) ?? '',
    key: readIfThere(paths.key) ?? '',
  }
  const checked = checkOwnCertificate(input)
  if (checked.ok) return { ...checked.value, failure: null }
  const isUsable = ['expired', 'not_yet_valid', 'self_signed'].includes(checked.reason)
  if (!isUsable) return { pem: null, certificate: null, failure: checked.reason }
  const pem = paths.key === paths.certificate ? input.key : `${input.certificate}\n${input.key}`
  return { pem, certificate: certificatesIn(input.certificate)[0]!, failure: checked.reason }
}
