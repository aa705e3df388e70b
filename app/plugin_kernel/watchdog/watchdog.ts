import { url as debuggerAddress } from 'node:inspector'
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import logger from '@adonisjs/core/services/logger'
import { quarantineFile } from '#app/plugin_kernel/watchdog/quarantine_file'
import { flightRecorder } from '#app/plugin_kernel/watchdog/flight_recorder'

const BEAT_EVERY_MS = 100

let worker: Worker | null = null

/**
 * Has a plugin watched whose code runs in this process: one that does not give the thread back for
 * a second ends the process, and the next start leaves it out. The answer undoes it.
 */
export function watchPlugin({ id, folder }: { id: string; folder: string }): () => void {
  // Whoever holds the thread at a breakpoint does not want it killed.
  if (debuggerAddress() !== undefined) return () => {}
  worker ??= startWorker()
  const watched = worker
  const address = `${pathToFileURL(realpathSync(folder)).href}/`
  watched.postMessage({ folder: address, pluginId: id })
  return () => watched.postMessage({ folder: address, pluginId: null })
}

function startWorker(): Worker {
  setInterval(() => flightRecorder.beat(), BEAT_EVERY_MS).unref()
  // Type stripping lets Node run the .ts in development; the build has the .js beside this file.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const started = new Worker(new URL(`./watchdog_worker.${extension}`, import.meta.url), {
    workerData: { memory: flightRecorder.memory, quarantineFile: quarantineFile() },
    execArgv: [],
  })
  started.unref()
  started.on('error', (error) => {
    worker = null
    logger.error(error, 'Plugins are not watched any more')
  })
  return started
}
