import { X509Certificate } from 'node:crypto'
import { readKeyFile } from '#app/https/key_files'

/** The authority's certificate, without its key, for devices to install; none before its first use. */
export function readAuthorityCertificate(): X509Certificate | null {
  const pem = readKeyFile('authority.pem')
  return pem ? new X509Certificate(pem) : null
}

/** The name under which devices list it. */
export function authorityName(certificate: X509Certificate): string {
  return /CN=(.+)/.exec(certificate.subject)?.[1] ?? 'Tillhouse'
}
