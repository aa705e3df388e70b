import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

/** Boots the app without its web server, on the database that the environment names, and ends it. */
export async function withApp(work: () => Promise<void>): Promise<void> {
  const root = new URL('../../../', import.meta.url)
  const importer = (path: string) => import(path.startsWith('.') ? new URL(path, root).href : path)
  const ignitor = new Ignitor(root, { importer })
  ignitor.tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
  })
  const app = ignitor.createApp('console')
  await app.init()
  await app.boot()
  await app.start(work)
  await app.terminate()
}
