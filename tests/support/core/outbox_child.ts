/**
 * A process that delivers outbox events and is killed in the middle of one: after its handler has
 * written the event down, before the event could be marked as done.
 * Arguments: file to write to, number of events after which to die.
 */
import 'reflect-metadata'
import { appendFileSync } from 'node:fs'
import { Ignitor } from '@adonisjs/core'

const [file = '', dieAfter = '0'] = process.argv.slice(2)
const root = new URL('../../../', import.meta.url)
const app = new Ignitor(root, {
  importer: (path) => import(path.startsWith('.') ? new URL(path, root).href : path),
})
  .tap((application) => application.booting(async () => void (await import('#start/env'))))
  .createApp('console')
await app.init()
await app.boot()

const { OutboxWorker } = await import('#core/outbox_worker')
let handled = 0
const worker = new OutboxWorker({
  maxInFlight: 3,
  handlersOf: () => [
    async (event) => {
      appendFileSync(file, `${event.id}\n`)
      if (++handled === Number(dieAfter)) process.kill(process.pid, 'SIGKILL')
    },
  ],
})
await worker.drain()
