import type { ApplicationService } from '@adonisjs/core/types'

/** What only the process that serves pages does: the socket channel, the outbox's delivery and commands. */
export default class WebProcessProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { closeRealtime, openRealtime } = await import('#core/realtime')
    const { keepConnections } = await import('#core/keep_connections')
    const { closeCommandSocket, openCommandSocket } = await import('#core/command_socket')
    const { OutboxWorker } = await import('#core/outbox_worker')
    const server = await this.app.container.make('server')
    const nodeServer = server.getNodeServer()!
    if ('keepAliveTimeout' in nodeServer) keepConnections(nodeServer)
    await openRealtime(nodeServer)
    const worker = new OutboxWorker()
    await worker.start()
    await openCommandSocket()
    // In `shutdown` it would be too late: the HTTP server waits there for open sockets.
    this.app.terminating(async () => {
      await closeCommandSocket()
      await worker.stop()
      await closeRealtime()
    })
  }
}
