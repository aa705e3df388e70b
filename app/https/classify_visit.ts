import type { HttpsMode } from '#app/https/https_mode'
import { isLoopback } from '#app/https/names'

/** What stays open to plain HTTP: the way to trust, probes, and receipts in customers' hands. */
const PLAIN_PATHS = [/^\/trust(\/|$)/, /^\/health(\/|$)/, /^\/metrics$/, /^\/r\//]

export interface Visit {
  mode: HttpsMode
  /** Came over TLS, here or at a trusted proxy. */
  isSecure: boolean
  /** The name under which the visitor opened the page, without a port. */
  hostname: string
  path: string
}

/**
 * Whether a visit is served as it came. What would travel in the clear between two machines is
 * led to HTTPS instead, once there is HTTPS; a page on the machine itself never leaves it.
 */
export function isServedAsItCame({ mode, isSecure, hostname, path }: Visit): boolean {
  if (mode === 'off' || isSecure || isLoopback(hostname)) return true
  return PLAIN_PATHS.some((open) => open.test(path))
}

/**
 * Whether browsers may be told never to try plain HTTP here again. Only on a public name at the
 * ordinary port: they would take the rule for every port of the name, the trust page's too.
 */
export function mayInsist({ mode, isSecure, hostname }: Visit, host: string): boolean {
  if (!isSecure || (mode !== 'own' && mode !== 'proxy')) return false
  return host === hostname && hostname.includes('.') && !/[:\d]$/.test(hostname)
    ? !/\.(local|lan|home|arpa|internal|intranet|test|localhost)$/.test(hostname)
    : false
}
