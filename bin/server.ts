import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) {
    return import(new URL(filePath, APP_ROOT).href)
  }
  return import(filePath)
}

const ignitor = new Ignitor(APP_ROOT, { importer: IMPORTER })

const server = ignitor
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    // Not in the providers: codegen assembles a web application as well, and would never end.
    app.starting(async () => {
      const { checkStart } = await import('#app/health/start/check_start')
      const { lookAfterHttps } = await import('#app/https/apply_https')
      // A server that would fail at the first sale says so now.
      await checkStart()
      // Before the first visit: what may come in the clear must be known when the port opens.
      await lookAfterHttps()
      // From now on an error that nobody caught would end sales half-way.
      const { pluginHost } = await import('#app/plugin_kernel/host/current_host')
      const { catchStrayErrors } = await import('#app/plugin_kernel/watchdog/stray_errors')
      catchStrayErrors(pluginHost(), () => app.terminate())
    })
    // In the middle of a start there is much that nobody would stop any more: it is ended afterwards.
    const end = () => started.catch(() => {}).then(() => app.terminate())
    app.listen('SIGTERM', end)
    app.listen('SIGINT', end)
  })
  .httpServer()

const started = server.start()
started.catch(async (error) => {
  process.exitCode = 1
  const { refusalWords } = await import('#core/start/refusal_words')
  const { startFailureWords } = await import('#app/https/console_words')
  const words = refusalWords(error) ?? startFailureWords(error, process.env.PORT ?? '3333')
  if (words) process.stderr.write(`tillhouse: ${words}\n`)
  else await prettyPrintError(error)
  await ignitor.terminate()
})
