import env from '#start/env'
import { clock } from '#core/clock'
import { secureAddress } from '#app/https/addresses'
import { detectPlatform, type Platform } from '#app/https/detect_platform'
import { deviceAddresses, type DeviceAddress } from '#app/https/device_addresses'
import type { HttpsMode } from '#app/https/https_mode'
import { httpsState, type HttpsProblem } from '#app/https/https_state'
import { isLoopback } from '#app/https/names'
import { authorityName, readAuthorityCertificate } from '#app/https/read_authority_file'

export interface TrustPage {
  mode: HttpsMode
  isListening: boolean
  problem: HttpsProblem['reason'] | null
  platform: Platform
  /** Came over HTTPS already. */
  isSecureVisit: boolean
  /** The name under which the page was opened, and whether the certificate holds it. */
  visitedName: string
  isNameCovered: boolean
  authority: { name: string; fingerprint: string; validTo: string } | null
  certificateValidTo: string | null
  addresses: DeviceAddress[]
  /** Where to go once there is trust. */
  secureUrl: string
  checkUrl: string
  /** A proxy that passed the visit on without being believed. */
  unknownProxy: string | null
  serverTime: string
}

export interface TrustVisit {
  hostname: string
  isSecure: boolean
  userAgent: string
  /** The page that was wanted; only a path of ours. */
  target: string
  unknownProxy: string | null
}

/** What the trust page tells this visitor. */
export async function buildTrustPage(visit: TrustVisit): Promise<TrustPage> {
  const state = httpsState()
  const origin = secureOrigin(visit)
  const certificate = state.mode === 'authority' ? readAuthorityCertificate() : null
  return {
    mode: state.mode,
    isListening: state.isListening,
    problem: state.problem?.reason ?? null,
    platform: detectPlatform(visit.userAgent),
    isSecureVisit: visit.isSecure,
    visitedName: visit.hostname,
    isNameCovered: isCovered(visit.hostname, state.certificate?.names ?? []),
    authority: certificate && {
      name: authorityName(certificate),
      fingerprint: certificate.fingerprint256,
      validTo: certificate.validToDate.toISOString(),
    },
    certificateValidTo: state.certificate?.validTo ?? null,
    addresses: certificate ? await deviceAddresses(state, env.get('PORT'), visit.hostname) : [],
    secureUrl: `${origin}${visit.target}`,
    checkUrl: `${origin}/trust/check`,
    unknownProxy: visit.unknownProxy,
    serverTime: clock.now().toISOString(),
  }
}

function secureOrigin({ hostname, isSecure }: TrustVisit): string {
  const { mode, port } = httpsState()
  const appUrl = env.get('APP_URL')
  if (isSecure) return ''
  if (mode === 'proxy') return appUrl.startsWith('https:') ? new URL(appUrl).origin : ''
  return secureAddress(hostname, port)
}

/** A certificate of one's own may hold `*.shop.example`. */
function isCovered(hostname: string, names: string[]): boolean {
  if (isLoopback(hostname)) return true
  const [, ...parents] = hostname.split('.')
  return names.includes(hostname) || names.includes(`*.${parents.join('.')}`)
}
