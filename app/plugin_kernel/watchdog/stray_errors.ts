import logger from '@adonisjs/core/services/logger'
import { currentAttribution } from '#app/plugin_kernel/hooks/attribution'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'

/** What `scripts/run_server.mjs` takes for the wish to be started again. */
const START_AFRESH = 70
/** How long requests that are under way may take before the process ends. */
const LAST_WORDS_MS = 10_000

/**
 * Errors that nobody caught: a timer that throws, a promise that is rejected and that nobody waits
 * for. That of a plugin costs the plugin, and the process goes on: such code begins and ends in the
 * plugin, nothing of Tillhouse was left half done. One of Tillhouse itself may have been, so the
 * process ends once its requests are answered, as Node advises, and is started again.
 */
export function catchStrayErrors(
  host: Pick<PluginHost, 'quarantine'>,
  terminate: () => Promise<void>
): () => void {
  let isEnding = false
  const caught = (error: unknown) => {
    const whose = currentAttribution()
    if (whose !== null) {
      void host.quarantine(whose.pluginId, whose.hook ?? 'background', 'threw_outside', error)
      return
    }
    logger.fatal({ err: error }, 'An error that nobody caught; the server is started afresh')
    if (isEnding) return
    isEnding = true
    const end = () => process.exit(START_AFRESH)
    setTimeout(end, LAST_WORDS_MS).unref()
    terminate().then(end, end)
  }
  process.on('uncaughtException', caught)
  return () => process.off('uncaughtException', caught)
}
