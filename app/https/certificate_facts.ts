import { X509Certificate } from 'node:crypto'
import { isAddress } from '#app/https/names'

/** What a person may want to know of a certificate. */
export interface CertificateFacts {
  names: string[]
  validFrom: string
  validTo: string
  issuer: string
  /** SHA-256, as devices show it: pairs of hex digits with colons between. */
  fingerprint: string
}

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** All certificates of a text in their order; throws when one of them is damaged. */
export function certificatesIn(pem: string): X509Certificate[] {
  return (pem.match(BLOCK) ?? []).map((block) => new X509Certificate(block))
}

export function factsOf(certificate: X509Certificate): CertificateFacts {
  return {
    names: namesOf(certificate),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    issuer: /CN=(.+)/.exec(certificate.issuer)?.[1] ?? certificate.issuer.replaceAll('\n', ', '),
    fingerprint: certificate.fingerprint256,
  }
}

function namesOf({ subjectAltName = '' }: X509Certificate): string[] {
  return [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,\s]+)/g)].map((match) =>
    shortest(match[1]!.toLowerCase())
  )
}

/** Node writes IPv6 addresses in full length. */
function shortest(name: string): string {
  return isAddress(name) && name.includes(':')
    ? new URL(`http://[${name}]`).hostname.slice(1, -1)
    : name
}

/** Whether a browser that opens this name or address will accept the certificate for it. */
export function covers(certificate: X509Certificate, name: string): boolean {
  return isAddress(name)
    ? certificate.checkIP(name) !== undefined
    : certificate.checkHost(name) !== undefined
}
