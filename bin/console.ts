// Before .env is read: the suites must never run on (and roll back) the database of .env.
if (process.argv[2] === 'test') process.env.NODE_ENV = 'test'

import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) {
    return import(new URL(filePath, APP_ROOT).href)
  }
  return import(filePath)
}

new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
      const { refusalWords } = await import('#core/start/refusal_words')
      const { errorHandler } = await app.container.make('ace')
      const render = errorHandler.render.bind(errorHandler)
      errorHandler.render = async (error, kernel) => {
        const words = refusalWords(error)
        if (words) process.stderr.write(`tillhouse: ${words}\n`)
        else await render(error, kernel)
      }
    })
    app.listen('SIGTERM', () => app.terminate())
    app.listenIf(app.managedByPm2, 'SIGINT', () => app.terminate())
  })
  .ace()
  .handle(process.argv.splice(2))
  .catch(async (error) => {
    process.exitCode = 1
    const { refusalWords } = await import('#core/start/refusal_words')
    const words = refusalWords(error)
    if (words) process.stderr.write(`tillhouse: ${words}\n`)
    else await prettyPrintError(error)
  })
