import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { clock } from '#core/clock'
import { newToken } from '#core/ids'
import { constrainTo, maySign } from '#app/https/name_constraints'
import { isAddress, OWN_NAMES } from '#app/https/names'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const DAY_MS = 86_400_000

/** Devices whose clock is a little slow must not find the certificate to be from tomorrow. */
const HEAD_START_DAYS = 1
const AUTHORITY_DAYS = 3_652

/** Browsers refuse server certificates that run longer than 398 days. */
const CERTIFICATE_DAYS = 397

/** The shop's own authority: what devices install once, and the key that signs for it. */
export interface Authority {
  certificate: X509Certificate
  key: CryptoKey
}

/** Makes an authority for a local network and these names; the answer is certificate and key as PEM. */
export async function makeAuthority(hostname: string, names: string[]): Promise<string> {
  const keys = await makeKeys()
  const { notBefore, notAfter } = validFor(AUTHORITY_DAYS)
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: makeSerialNumber(),
    // Two authorities of one shop, an old and a new one, must be told apart in a device's list.
    name: [
      { O: ['Tillhouse'] },
      { CN: [`Tillhouse ${hostname.slice(0, 24)} ${newToken().slice(0, 4)}`] },
    ],
    notBefore,
    notAfter,
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      constrainTo(names),
    ],
  })
  return toPem(certificate, keys.privateKey)
}

export async function readAuthority(pem: string): Promise<Authority> {
  const [raw] = PemConverter.decode(pem.slice(pem.indexOf('-----BEGIN PRIVATE KEY')))
  return {
    certificate: new X509Certificate(pem.slice(0, pem.indexOf('-----BEGIN PRIVATE KEY'))),
    key: await crypto.subtle.importKey('pkcs8', raw!, ALGORITHM, false, ['sign']),
  }
}

/** Signs a certificate with a new key for those of the names that the authority may sign for. */
export async function issueCertificate(authority: Authority, names: string[]): Promise<string> {
  const keys = await makeKeys()
  const { notBefore, notAfter } = validFor(CERTIFICATE_DAYS)
  const { certificate: issuer, key: signingKey } = authority
  const certificate = await X509CertificateGenerator.create({
    serialNumber: makeSerialNumber(),
    subject: [{ O: ['Tillhouse'] }, { CN: ['Tillhouse server'] }],
    issuer: issuer.subjectName,
    notBefore,
    notAfter: notAfter < issuer.notAfter ? notAfter : issuer.notAfter,
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        signableNames(issuer, names).map((value) => ({
          type: isAddress(value) ? ('ip' as const) : ('dns' as const),
          value,
        }))
      ),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer),
    ],
  })
  return toPem(certificate, keys.privateKey)
}

export function signableNames(authority: X509Certificate, names: string[]): string[] {
  return [...new Set([...names, ...OWN_NAMES])].filter((name) => maySign(authority, name))
}

function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}

function validFor(days: number) {
  const now = clock.now().getTime()
  return {
    notBefore: new Date(now - HEAD_START_DAYS * DAY_MS),
    notAfter: new Date(now + (days - HEAD_START_DAYS) * DAY_MS),
  }
}

/** Positive, as the standard wants it, and unguessable. */
function makeSerialNumber(): string {
  return `4${Buffer.from(newToken()).toString('hex').slice(0, 31)}`
}

async function toPem(certificate: X509Certificate, key: CryptoKey): Promise<string> {
  const raw = await crypto.subtle.exportKey('pkcs8', key)
  return `${certificate.toString('pem')}\n${PemConverter.encode(raw, 'PRIVATE KEY')}\n`
}
