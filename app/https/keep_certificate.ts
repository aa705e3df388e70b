import { hostname } from 'node:os'
import { X509Certificate } from 'node:crypto'
import { clock } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { issueCertificate, makeAuthority, readAuthority, signableNames } from '#app/https/authority'
import { covers } from '#app/https/certificate_facts'
import { readKeyFile, writeKeyFile } from '#app/https/key_files'

/** No certificate of ours is older than this program; a clock before it is wrong. */
const EARLIEST = new Date('2026-01-01T00:00:00Z')
const DAY_MS = 86_400_000

/** Renewed while the old one has a month left, so that a server that was off has time. */
export const RENEW_DAYS = 30

export interface KeptCertificate {
  pem: string
  certificate: X509Certificate
  authority: X509Certificate
}

/**
 * The server's certificate of the local authority, for these names: the one in the data folder,
 * or a new one when that is missing, runs out or lacks a name. Makes the authority when needed.
 */
export async function keepCertificate(
  names: string[],
  { renewNow = false } = {}
): Promise<Result<KeptCertificate, { reason: 'clock_wrong' }>> {
  if (clock.now() < EARLIEST) return fail({ reason: 'clock_wrong' as const })
  const authority = await readAuthority(await keepAuthority(names))
  if (clock.now() < authority.certificate.notBefore) return fail({ reason: 'clock_wrong' as const })
  const issuer = new X509Certificate(Buffer.from(authority.certificate.rawData))
  const wanted = signableNames(authority.certificate, names)
  const kept = readKeyFile('server.pem')
  if (kept && !renewNow) {
    const certificate = new X509Certificate(kept)
    if (isGood(certificate, issuer, wanted)) {
      return succeed({ pem: kept, certificate, authority: issuer })
    }
  }
  const pem = await issueCertificate(authority, names)
  writeKeyFile('server.pem', pem)
  return succeed({ pem, certificate: new X509Certificate(pem), authority: issuer })
}

/** The authority's certificate and key; devices have to install a new one anew. */
export async function keepAuthority(names: string[]): Promise<string> {
  const kept = readKeyFile('authority.pem')
  if (kept) return kept
  const pem = await makeAuthority(hostname(), names)
  writeKeyFile('authority.pem', pem)
  return pem
}

function isGood(certificate: X509Certificate, issuer: X509Certificate, names: string[]): boolean {
  const now = clock.now()
  // At the end of the authority's own days its last certificate cannot be renewed any longer.
  const lasts = Math.min(now.getTime() + RENEW_DAYS * DAY_MS, issuer.validToDate.getTime())
  return (
    certificate.validFromDate <= now &&
    certificate.validToDate.getTime() >= lasts &&
    certificate.verify(issuer.publicKey) &&
    names.every((name) => covers(certificate, name))
  )
}
