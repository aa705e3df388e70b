/**
 * A process that opens the command socket at a given instant, says whether it could, and holds it.
 * Argument: the instant, in milliseconds.
 */
import 'reflect-metadata'
import { setTimeout as wait } from 'node:timers/promises'
import { Ignitor } from '@adonisjs/core'

const root = new URL('../../../', import.meta.url)
const app = new Ignitor(root, {
  importer: (path) => import(path.startsWith('.') ? new URL(path, root).href : path),
})
  .tap((application) => application.booting(async () => void (await import('#start/env'))))
  .createApp('console')
await app.init()
await app.boot()

const { openCommandSocket } = await import('#core/command_socket')
await wait(Number(process.argv[2]) - Date.now())
process.stdout.write(`${await openCommandSocket()}\n`)
process.stdin.once('end', () => process.exit(0)).resume()
