import type { ApplicationService } from '@adonisjs/core/types'

/** What only the process that serves pages does: sockets, the outbox's delivery, jobs, scheduled work, commands. */
export default class WebProcessProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { closeRealtime, openRealtime } = await import('#core/realtime')
    const { keepConnections } = await import('#core/keep_connections')
    const { closeCommandSocket, openCommandSocket } = await import('#core/command_socket')
    const { OutboxWorker } = await import('#core/outbox_worker')
    const { recoverJobs, stopJobs } = await import('#core/jobs/job_runner')
    const { serveJobsToCommands } = await import('#core/jobs/run_from_command')
    const { onSchedule, startSchedule, nextByInterval } = await import('#core/schedule')
    const { deleteLeftUploads } = await import('#core/uploads')
    const server = await this.app.container.make('server')
    const nodeServer = server.getNodeServer()!
    if ('keepAliveTimeout' in nodeServer) keepConnections(nodeServer)
    await openRealtime(nodeServer)
    const worker = new OutboxWorker()
    await worker.start()
    serveJobsToCommands()
    await openCommandSocket()
    await recoverJobs(true)
    onSchedule('core.recover_jobs', {
      next: nextByInterval(60_000),
      run: () => recoverJobs(false),
    })
    onSchedule('core.delete_left_uploads', {
      next: nextByInterval(3_600_000),
      run: deleteLeftUploads,
    })
    const stopSchedule = startSchedule()
    // In `shutdown` it would be too late: the HTTP server waits there for open sockets.
    this.app.terminating(async () => {
      stopSchedule()
      await closeCommandSocket()
      await stopJobs()
      await worker.stop()
      await closeRealtime()
    })
  }
}
