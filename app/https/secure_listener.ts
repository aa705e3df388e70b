import type { Server as HttpServer } from 'node:http'
import { createServer, type Server } from 'node:tls'
import logger from '@adonisjs/core/services/logger'

/** TLS in front of the HTTP server: what comes in is handed over as a connection of its own. */
export class SecureListener {
  #server: Server | null = null

  constructor(readonly http: HttpServer) {}

  get isListening(): boolean {
    return this.#server?.listening ?? false
  }

  /** Listens with this certificate and key; throws what the operating system answers. */
  async open(place: { host: string; port: number }, pem: string): Promise<void> {
    const server = createServer({ cert: pem, key: pem, ALPNProtocols: ['http/1.1'] })
    server.on('secureConnection', (socket) => this.http.emit('connection', socket))
    await new Promise<void>((opened, refused) => {
      server.once('error', refused)
      server.listen(place.port, place.host, () => {
        server.off('error', refused)
        // Out of file handles for a moment, for instance: no reason to end the shop's server.
        server.on('error', (error) => logger.error({ err: error }, 'HTTPS could not take a visit'))
        opened()
      })
    })
    this.#server = server
  }

  /** New connections get the new certificate; those that are open go on undisturbed. */
  renew(pem: string): void {
    this.#server?.setSecureContext({ cert: pem, key: pem })
  }

  /** Takes no new connections; those that are open end when their answers are given. */
  close(): void {
    this.#server?.close()
    this.#server = null
  }
}
