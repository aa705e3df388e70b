/**
 * The app with one route for each part of the middleware stack, under /stack. In a process of its
 * own, on the sources, because these routes are no part of the build.
 */
import 'reflect-metadata'
import { createServer } from 'node:http'
import { Ignitor } from '@adonisjs/core'
import { BARE_PORT, STACKS } from '#tests/benchmarks/support/stacks'

const root = new URL('../../../', import.meta.url)
const importer = (path: string) => import(path.startsWith('.') ? new URL(path, root).href : path)
const ignitor = new Ignitor(root, { importer })
ignitor.tap((app) => {
  app.booting(async () => {
    await import('#start/env')
  })
  app.starting(addRoutes)
  app.listen('SIGTERM', () => app.terminate())
})

const bare = createServer((_request, response) => response.end('yes')).listen(
  BARE_PORT,
  '127.0.0.1'
)
process.once('SIGTERM', () => bare.close())
await ignitor.httpServer().start()

async function addRoutes(): Promise<void> {
  const { default: router } = await import('@adonisjs/core/services/router')
  const { middleware } = await import('#start/kernel')
  const known = {
    body: () => middleware.body('any'),
    session: () => middleware.session(),
    shield: () => middleware.shield(),
    initializeAuth: () => middleware.initializeAuth(),
    detectLocale: () => middleware.detectLocale(),
    inertia: () => middleware.inertia(),
  }
  for (const { path, parts } of STACKS) {
    router.get(path, () => 'yes').use(parts.map((part) => known[part]()))
  }
}
