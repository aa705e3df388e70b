import type { Server } from 'node:http'
import env from '#start/env'
import type { ApplicationService } from '@adonisjs/core/types'

const LOOK_EVERY_MS = 60_000

/** Opens HTTPS beside the HTTP server, and keeps looking after its certificate. */
export default class HttpsProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { applyHttps, serveHttpsFor, stopHttps } = await import('#app/https/apply_https')
    const server = await this.app.container.make('server')
    serveHttpsFor(server.getNodeServer() as Server)
    const { isListening, mode, problem } = await applyHttps()
    if (env.get('HTTPS') === 'required' && mode !== 'proxy' && !isListening) {
      const { consoleWords } = await import('#app/https/console_words')
      throw new Error(problem ? consoleWords(problem) : 'HTTPS is required but not set up.')
    }
    const logger = await this.app.container.make('logger')
    const lookAfter = () =>
      applyHttps().catch((error) => logger.warn(error, 'HTTPS could not be looked after'))
    const timer = setInterval(() => void lookAfter(), LOOK_EVERY_MS)
    timer.unref()
    this.app.terminating(() => {
      clearInterval(timer)
      stopHttps()
    })
  }
}
