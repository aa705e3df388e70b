import type { Server } from 'node:http'

/**
 * Longer than the clients and proxies in front keep an idle connection, so that it is never the
 * server who closes one on which a request is already under way.
 */
const KEPT_MS = 75_000

export function keepConnections(server: Pick<Server, 'keepAliveTimeout' | 'headersTimeout'>): void {
  server.keepAliveTimeout = KEPT_MS
  server.headersTimeout = KEPT_MS + 5_000
}
