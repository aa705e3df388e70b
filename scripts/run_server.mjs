/**
 * Starts the shop's server and stays beside it. Before each start it is looked whether a start is
 * possible (`start:check`), and the database is brought to the version that is to serve
 * (`upgrade:gate`); a version that cannot is not started, and the one before goes on. SIGUSR2 has it
 * look for what `npm run upgrade` wants.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { changeState, endWanted, fileSinceUpgrade, readState } from './release_state.mjs'

/** How long a version that takes over may take until it answers. */
const READY_MS = Number(process.env.UPGRADE_READY_SECONDS ?? 60) * 1000
const ANSWER_MS = 2_000
const ASK_EVERY_MS = 200
/** How `documents:replay` ends when some documents stay in the file: of a register made since, say. */
const SOME_REFUSED = 2
/** How the server ends when it wants a fresh start: after an error that is nobody's. */
const START_AFRESH = 70
/** A server that ends so often in so many milliseconds is not started again. */
const MOST_RETURNS = 5
const RETURNS_WITHIN_MS = 300_000

export async function runServer({ env, before = [] }) {
  // ENV_PATH: the build reads the .env of the project, not of the build folder.
  const environment = { ENV_PATH: '.', ...process.env, ...env }
  if (env.DATA_DIR) process.env.DATA_DIR = env.DATA_DIR
  const supervisor = new Supervisor(environment, before)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => supervisor.stop(signal))
  process.on('SIGUSR2', () => supervisor.restart())
  process.exit(await supervisor.run())
}

class Supervisor {
  #child = null
  #isStopping = false
  #isWanted = false
  #returnsAtMs = []

  constructor(environment, before) {
    this.environment = environment
    this.before = before
  }

  stop(signal) {
    this.#isStopping = true
    this.#child?.kill(signal)
  }

  restart() {
    this.#isWanted = true
    this.#child?.kill('SIGTERM')
  }

  /** Serves until a signal comes or the server ends by itself; answers the exit code. */
  async run() {
    changeState({ pid: process.pid })
    for (;;) {
      this.#isWanted = false
      const { wanted, current } = readState()
      if (wanted && wanted.step !== 'switch') {
        if (!this.#takeBack(wanted)) return 1
        continue
      }
      const release = wanted?.to ?? current
      if (!this.#prepare(release, wanted?.acceptsDifferences)) {
        if (!wanted) return 1
        this.#wantBack(release, 'could not take over')
        continue
      }
      const code = await this.#serve(release, wanted)
      if (this.#isStopping) return code ?? 0
      if (!this.#isWanted && !readState().wanted) return code ?? 1
    }
  }

  /**
   * Whether to start a server again that ended: by the watchdog or for want of memory (SIGKILL), or
   * because it asked for it. One that cannot start ends otherwise.
   */
  #mayReturn({ code, signal }) {
    if (this.#isStopping || (signal !== 'SIGKILL' && code !== START_AFRESH)) return false
    const nowMs = performance.now()
    this.#returnsAtMs = this.#returnsAtMs.filter((atMs) => nowMs - atMs < RETURNS_WITHIN_MS)
    if (this.#returnsAtMs.length >= MOST_RETURNS) return false
    this.#returnsAtMs.push(nowMs)
    return true
  }

  #prepare(release, acceptsDifferences) {
    const accepted = acceptsDifferences ? { UPGRADE_ACCEPTS_DIFFERENCES: 'true' } : {}
    const commands = [['start:check'], ['upgrade:gate'], ...this.before]
    return commands.every((command) => this.#ace(release, command, accepted) === 0)
  }

  #ace(release, command, environment = {}) {
    const { status } = spawnSync(process.execPath, [join(release, 'build/ace.js'), ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...this.environment, ...environment },
    })
    return status
  }

  /** Answers the exit code of a server that is not to be started again just like that. */
  async #serve(release, wanted) {
    for (let switching = wanted; ; switching = null) {
      const end = await this.#serveOnce(release, switching)
      const isCalledElsewhere = this.#isWanted || readState().wanted
      if (isCalledElsewhere || !this.#mayReturn(end)) return end.code
    }
  }

  async #serveOnce(release, wanted) {
    const child = spawn(process.execPath, [join(release, 'build/bin/server.js')], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: this.environment,
    })
    this.#child = child
    const ended = new Promise((done) =>
      child.once('exit', (code, signal) => done({ code, signal }))
    )
    if (wanted) await this.#settleSwitch(child, ended, release)
    return ended
  }

  /** Only a version that answers becomes the current one; else the database of before comes back. */
  async #settleSwitch(child, ended, release) {
    const { current } = readState()
    if (await isReady(child, ended)) {
      return endWanted('switch', true, release, { current: release, previous: current })
    }
    if (this.#isStopping) return undefined
    this.#wantBack(release, 'did not answer')
    child.kill('SIGKILL')
  }

  /** After a switch that failed, wherever it did: the version before, with its database. */
  #wantBack(release, failure) {
    const { current, previous } = readState()
    const file = fileSinceUpgrade()
    const failed = `${release} ${failure}`
    changeState({ wanted: { step: 'back', from: release, to: current, previous, file, failed } })
  }

  /** The way back: sales since the upgrade into a file, the database of before, the file replayed. */
  #takeBack(wanted) {
    const { step, from, to, previous = null, file, failed } = wanted
    if (step === 'back') {
      if (this.#ace(from, ['upgrade:back', file, `--to=${to}`]) !== 0) {
        endWanted('back', false, failed ?? 'There is no way back; see the messages above')
        return true
      }
      changeState({ current: to, previous, wanted: { ...wanted, step: 'replay' } })
    }
    // No file: the version before works with the database as it is, and nothing was exchanged.
    const status = existsSync(file) ? this.#ace(to, ['documents:replay', file]) : 0
    if (status === SOME_REFUSED) {
      console.error(`tillhouse: what this version could not take in is kept in ${file}`)
    } else if (status !== 0) {
      console.error(`tillhouse: ${file} could not be replayed; mend what it says and start again`)
      return false
    }
    endWanted('back', !failed, failed ?? file)
    return true
  }
}

/** The server says so itself once it listens; then it must find its database. */
async function isReady(child, ended) {
  const told = new Promise((done) => {
    child.on('message', (message) => message?.isAdonisJS && done(message))
  })
  let isOver = false
  const over = Promise.race([ended, wait(READY_MS, null, { ref: false })]).then(() => {
    isOver = true
    return null
  })
  const message = await Promise.race([told, over])
  while (!isOver) {
    const hasAnswered = await answers(`http://127.0.0.1:${message.port}/health/ready`)
    await wait(ASK_EVERY_MS)
    // One that ends in the middle of an answer is told from one that answers otherwise.
    if (hasAnswered) return !isOver
  }
  return false
}

function answers(address) {
  return fetch(address, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
    ({ status }) => status !== 503,
    // A server that speaks TLS on this port answers otherwise, and listens all the same.
    (error) => error.name !== 'TimeoutError' && error.cause?.code !== 'ECONNREFUSED'
  )
}
