/**
 * The thread that watches the one that serves the shop. It imports nothing of Tillhouse: Node runs
 * it as it is, in development and in the build.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { Session } from 'node:inspector'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

interface Culprit {
  pluginId: string
  /** A hook point, or null where the plugin was not asked for anything. */
  hook: string | null
}

const { memory, quarantineFile } = workerData as {
  memory: SharedArrayBuffer
  quarantineFile: string
}
const numbers = new Int32Array(memory, 0, 3)
const name = new Uint8Array(memory, 12)
/** Plugins in this process, by the address of their folder. */
const folders = new Map<string, string>()

const LOOK_EVERY_MS = 100
/** Looks, not the clock: a machine that was asleep, or stopped, has not been looking either. */
const LOOKS_UNTIL_FROZEN = 10
/**
 * A loop computes. A thread that waits for a slow disk, or for its turn on a busy machine, does not,
 * and gets ten times as long.
 */
const COMPUTED_UNTIL_FROZEN_MS = 700
const LOOKS_UNTIL_GIVEN_UP = 100

let lastBeat = 0
let computedAtBeat = process.cpuUsage()
let looksWithoutBeat = 0
let lastEntry = 0
let looksInside = 0

setInterval(look, LOOK_EVERY_MS)
parentPort!.on('message', ({ folder, pluginId }: { folder: string; pluginId: string | null }) => {
  if (pluginId === null) folders.delete(folder)
  else folders.set(folder, pluginId)
})

function look(): void {
  const beat = Atomics.load(numbers, 0)
  const entry = Atomics.load(numbers, 1)
  if (beat !== lastBeat) computedAtBeat = process.cpuUsage()
  looksWithoutBeat = beat === lastBeat ? looksWithoutBeat + 1 : 0
  looksInside = entry !== 0 && entry === lastEntry ? looksInside + 1 : 0
  lastBeat = beat
  lastEntry = entry
  if (looksWithoutBeat < LOOKS_UNTIL_FROZEN) return
  if (computedMs() < COMPUTED_UNTIL_FROZEN_MS && looksWithoutBeat < LOOKS_UNTIL_GIVEN_UP) return
  if (looksInside >= LOOKS_UNTIL_FROZEN) end(recorded())
  // Nobody was called, but code that goes on after an `await` or a timer is a plugin's as well.
  else if (folders.size > 0 && looksWithoutBeat % LOOKS_UNTIL_FROZEN === 0) askWhere(end)
}

/** By all threads since the last beat; the others hardly compute. */
function computedMs(): number {
  const { user, system } = process.cpuUsage(computedAtBeat)
  return (user + system) / 1_000
}

function recorded(): Culprit {
  const words = new TextDecoder().decode(name.slice(0, Atomics.load(numbers, 2)))
  const [pluginId = '', hook = ''] = words.split(' ')
  return { pluginId, hook: hook || null }
}

/** Looks which code the frozen thread is in; it goes on, whosoever it is. */
function askWhere(found: (culprit: Culprit) => void): void {
  const session = new Session()
  session.connectToMainThread()
  const addresses = new Map<string, string>()
  session.on('Debugger.scriptParsed', ({ params }) => addresses.set(params.scriptId, params.url))
  session.on('Debugger.paused', ({ params }) => {
    const places = params.callFrames.map(({ location }) => addresses.get(location.scriptId) ?? '')
    for (const [folder, pluginId] of folders) {
      if (places.some((place) => place.startsWith(folder))) found({ pluginId, hook: null })
    }
    session.disconnect()
  })
  session.post('Debugger.enable')
  session.post('Debugger.pause')
  setTimeout(() => session.disconnect(), LOOKS_UNTIL_FROZEN * LOOK_EVERY_MS - 10)
}

/** The next start reads who it was and leaves it out. */
function end(culprit: Culprit): void {
  mkdirSync(dirname(quarantineFile), { recursive: true })
  const file = openSync(`${quarantineFile}.new`, 'w', 0o600)
  writeSync(file, JSON.stringify(culprit))
  fsyncSync(file)
  closeSync(file)
  renameSync(`${quarantineFile}.new`, quarantineFile)
  const what = culprit.hook === null ? '' : ` in ${culprit.hook}`
  writeSync(
    2,
    `tillhouse: the plugin ${culprit.pluginId} froze the server${what}; it is left out\n`
  )
  process.kill(process.pid, 'SIGKILL')
}
