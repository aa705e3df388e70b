import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const STARTING_TRIES = 2_400

/** A server in a process of its own on the database of the test, so that it can be killed. */
export class ServerProcess {
  #child: ChildProcess | null = null
  readonly #log: string

  private constructor(
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv
  ) {
    mkdirSync('tmp', { recursive: true })
    this.#log = `tmp/server_${port}.log`
  }

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), environment)
    await server.start()
    return server
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    const output = openSync(this.#log, 'w')
    this.#child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
      stdio: ['ignore', output, output],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        VITE_BUILT: '1',
        PORT: String(this.port),
        ...this.environment,
      },
    })
    closeSync(output)
    for (let attempt = 0; attempt < STARTING_TRIES; attempt++) {
      if (hasEnded(this.#child)) break
      if (await this.#answers()) return
      await wait(50)
    }
    const words = this.#lastWords()
    if (!hasEnded(this.#child)) await this.kill()
    throw new Error(`The server did not start: ${words}`)
  }

  /**
   * As a power cut: no signal handler runs, nothing is flushed.
   *
   * @throws Error when it was no longer there to be killed: a server that a test did not end must not
   *   end, and what it said last is the way to the cause.
   */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child) return
    this.#child = null
    if (hasEnded(child)) {
      const how = child.signalCode ?? child.exitCode
      throw new Error(`The server had ended by itself (${how}): ${this.#lastWords()}`)
    }
    child.kill('SIGKILL')
    await untilGone(child)
  }

  /** As a service manager ends it. */
  askToEnd(): void {
    this.#child!.kill('SIGTERM')
  }

  /** Waits until it ends by itself, and says how. */
  async untilEnded(): Promise<{ code: number | null; signal: string | null }> {
    const child = this.#child!
    await untilGone(child)
    this.#child = null
    return { code: child.exitCode, signal: child.signalCode }
  }

  #lastWords(): string {
    return readFileSync(this.#log, 'utf8').slice(-2_000)
  }

  async #answers(): Promise<boolean> {
    return fetch(`${this.address}/api/documents/none`, { method: 'PUT' }).then(
      () => true,
      () => false
    )
  }
}

async function untilGone(child: ChildProcess): Promise<void> {
  // One that has ended says so no second time.
  if (!hasEnded(child)) await once(child, 'exit')
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
