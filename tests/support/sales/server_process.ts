import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const STARTING_TRIES = 600

/** A server in a process of its own on the database of the test, so that it can be killed. */
export class ServerProcess {
  #child: ChildProcess | null = null

  private constructor(
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv
  ) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), environment)
    await server.start()
    return server
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    this.#child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'test',
        VITE_BUILT: '1',
        PORT: String(this.port),
        ...this.environment,
      },
    })
    for (let attempt = 0; attempt < STARTING_TRIES; attempt++) {
      if (await this.#answers()) return
      await wait(50)
    }
    throw new Error('The server did not start')
  }

  /** As a power cut: no signal handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child) return
    this.#child = null
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  /** Waits until it ends by itself, and says how. */
  async untilEnded(): Promise<{ code: number | null; signal: string | null }> {
    const child = this.#child!
    this.#child = null
    const isOver = child.exitCode !== null || child.signalCode !== null
    if (!isOver) await once(child, 'exit')
    return { code: child.exitCode, signal: child.signalCode }
  }

  async #answers(): Promise<boolean> {
    return fetch(`${this.address}/api/documents/none`, { method: 'PUT' }).then(
      () => true,
      () => false
    )
  }
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
