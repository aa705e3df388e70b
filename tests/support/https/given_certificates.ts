import 'reflect-metadata'
import { X509Certificate } from 'node:crypto'
import {
  BasicConstraintsExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const DAY_MS = 86_400_000

export interface GivenCertificate {
  certificate: string
  key: string
  keys: CryptoKeyPair
  subject: string
}

interface Wish {
  name: string
  signedBy?: GivenCertificate
  hosts?: string[]
  from?: number
  to?: number
}

/** A certificate as a public authority would give it: `from` and `to` are days from today. */
export async function givenCertificate({ name, signedBy, hosts, from = -1, to = 90 }: Wish) {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const subject = `CN=${name}`
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: signedBy?.subject ?? subject,
    notBefore: new Date(Date.now() + from * DAY_MS),
    notAfter: new Date(Date.now() + to * DAY_MS),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: (signedBy?.keys ?? keys).privateKey,
    extensions: [
      new BasicConstraintsExtension(!hosts, undefined, true),
      ...(hosts
        ? [
            new SubjectAlternativeNameExtension(
              hosts.map((value) => ({ type: 'dns' as const, value }))
            ),
          ]
        : []),
    ],
  })
  const raw = await crypto.subtle.exportKey('pkcs8', keys.privateKey)
  return {
    certificate: `${certificate.toString('pem')}\n`,
    key: `${PemConverter.encode(raw, 'PRIVATE KEY')}\n`,
    keys,
    subject,
  } satisfies GivenCertificate
}

/** Root, intermediate and a server's certificate for one host. */
export async function givenChain(host: string, server: Partial<Wish> = {}) {
  const root = await givenCertificate({ name: 'Root', to: 3_000 })
  const middle = await givenCertificate({ name: 'Middle', signedBy: root, to: 1_000 })
  const own = await givenCertificate({ name: host, signedBy: middle, hosts: [host], ...server })
  return { root, middle, own }
}

export function fingerprintOf(pem: string): string {
  return new X509Certificate(pem).fingerprint256
}
