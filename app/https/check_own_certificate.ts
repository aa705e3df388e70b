import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { clock } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { certificatesIn } from '#app/https/certificate_facts'

export type OwnCertificateFailure = {
  reason:
    | 'no_certificate'
    | 'damaged_certificate'
    | 'no_key'
    | 'key_has_password'
    | 'damaged_key'
    | 'key_of_another'
    | 'expired'
    | 'not_yet_valid'
    | 'self_signed'
    | 'chain_broken'
    | 'without_names'
    | 'too_weak'
}

type Checked = Result<{ certificate: X509Certificate; pem: string }, OwnCertificateFailure>

/**
 * Looks at a certificate and key as a browser will, before they are used. The chain is put into
 * the order that servers must send: the server's own first, then who signed it.
 */
export function checkOwnCertificate(input: { certificate: string; key: string }): Checked {
  const key = readKey(input.key)
  if (!key.ok) return key
  const all = readCertificates(input.certificate)
  if (!all) return fail({ reason: 'damaged_certificate' as const })
  if (all.length === 0) return fail({ reason: 'no_certificate' as const })
  const own = all.find((one) => one.checkPrivateKey(key.value))
  if (!own) return fail({ reason: 'key_of_another' as const })
  const chain = orderChain(own, all)
  if (chain.length < all.length) return fail({ reason: 'chain_broken' as const })
  const problem = problemOf(own)
  if (problem) return fail({ reason: problem })
  const keyPem = key.value.export({ type: 'pkcs8', format: 'pem' }).toString()
  const pem = [...chain.map((one) => one.toString()), keyPem].join('')
  if (!isUsable(pem)) return fail({ reason: 'too_weak' as const })
  return succeed({ certificate: own, pem })
}

function readKey(text: string): Result<KeyObject, OwnCertificateFailure> {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return fail({ reason: 'no_key' as const })
  try {
    return succeed(createPrivateKey(text))
  } catch {
    const isLocked = /ENCRYPTED/.test(text)
    return fail({ reason: isLocked ? ('key_has_password' as const) : ('damaged_key' as const) })
  }
}

function readCertificates(text: string): X509Certificate[] | null {
  try {
    return certificatesIn(text)
  } catch {
    return null
  }
}

/** Follows the signatures from the server's certificate upwards, as far as they lead. */
function orderChain(own: X509Certificate, all: X509Certificate[]): X509Certificate[] {
  const chain = [own]
  for (;;) {
    const last = chain.at(-1)!
    const next = all.find(
      (one) => !chain.includes(one) && last.checkIssued(one) && last.verify(one.publicKey)
    )
    if (!next) return chain
    chain.push(next)
  }
}

function problemOf(certificate: X509Certificate): OwnCertificateFailure['reason'] | null {
  const now = clock.now()
  if (certificate.validToDate <= now) return 'expired'
  if (certificate.validFromDate > now) return 'not_yet_valid'
  if (certificate.checkIssued(certificate)) return 'self_signed'
  return certificate.subjectAltName ? null : 'without_names'
}

/** OpenSSL refuses short keys and broken hashes by itself. */
function isUsable(pem: string): boolean {
  try {
    createSecureContext({ cert: pem, key: pem })
    return true
  } catch {
    return false
  }
}
