import type { ApplicationService } from '@adonisjs/core/types'

/** What only the process that serves pages does: the socket channel and the outbox's delivery. */
export default class WebProcessProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { closeRealtime, openRealtime } = await import('#core/realtime')
    const { keepConnections } = await import('#core/keep_connections')
    const { OutboxWorker } = await import('#core/outbox_worker')
    const server = await this.app.container.make('server')
    const nodeServer = server.getNodeServer()!
    if ('keepAliveTimeout' in nodeServer) keepConnections(nodeServer)
    await openRealtime(nodeServer)
    const worker = new OutboxWorker()
    await worker.start()
    // In `shutdown` it would be too late: the HTTP server waits there for open sockets.
    this.app.terminating(async () => {
      await worker.stop()
      await closeRealtime()
    })
  }
}
