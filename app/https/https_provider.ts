import type { Server } from 'node:http'
import env from '#start/env'
import type { ApplicationService } from '@adonisjs/core/types'
import type { HttpsState } from '#app/https/https_state'

const LOOK_EVERY_MS = 60_000

/** HTTPS=required in .env, and there is none: the message says why. */
export class HttpsMissing extends Error {
  name = 'HttpsMissing'
}

/** Opens HTTPS beside the HTTP server, and keeps looking after its certificate. */
export default class HttpsProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { serveHttpsFor, stopHttps } = await import('#app/https/apply_https')
    const { handleCommand } = await import('#core/command_socket')
    const { RENEW_COMMAND, renewCertificate } = await import('#app/https/renew_certificate')
    const server = await this.app.container.make('server')
    serveHttpsFor(server.getNodeServer() as Server)
    await this.#require(await this.#lookAfter())
    handleCommand(RENEW_COMMAND, renewCertificate)
    const timer = setInterval(() => void this.#lookAfter(), LOOK_EVERY_MS)
    timer.unref()
    this.app.terminating(() => {
      clearInterval(timer)
      stopHttps()
    })
  }

  async #lookAfter(): Promise<HttpsState | null> {
    const { lookAfterHttps } = await import('#app/https/apply_https')
    return lookAfterHttps()
  }

  async #require(state: HttpsState | null) {
    if (env.get('HTTPS') !== 'required' || state?.isListening || state?.mode === 'proxy') return
    const { consoleWords } = await import('#app/https/console_words')
    throw new HttpsMissing(
      state?.problem
        ? consoleWords(state.problem)
        : 'HTTPS=required in .env, but the settings say that there is none.'
    )
  }
}
