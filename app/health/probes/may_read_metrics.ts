import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/**
 * Figures are for this machine, or for who brings the token. What a proxy on this machine passes on
 * comes from elsewhere, so it does not count as this machine.
 */
export function mayReadMetrics(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  token: string | undefined
): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token && given) return timingSafeEqual(digest(given), digest(token))
  const isForwarded = FORWARDED.some((name) => request.headers[name] !== undefined)
  return !isForwarded && LOOPBACK.has(request.socket.remoteAddress ?? '')
}

/** Digests are of one length, which comparing in constant time asks for. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
