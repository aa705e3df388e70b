import { spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isSqlite } from '#core/sql'
import { newId } from '#core/ids'
import { plug, type Moment } from '#tests/support/kill/plug'
import type { OtherDatabase } from '#tests/support/upgrade/old_shop'

export interface Wanted {
  step: 'switch' | 'back' | 'replay'
  to: string
  from?: string
  file?: string
}

/** What a shop's machine has of the surroundings; nothing of the test's own. */
const PASSED_ON = ['PATH', 'HOME', 'NODE_OPTIONS', 'OUTSIDE_LOG']

/**
 * Tillhouse as a shop installs it: a folder with its own .env and data, served by the production
 * build in real processes. Versions are made of this build; `nextVersion` adds to it.
 */
export class Installation {
  readonly folder = resolve('tmp/installations', newId().slice(-8))
  #server: ChildProcess | null = null
  #said = ''

  private constructor(
    readonly port: number,
    private readonly database: OtherDatabase
  ) {}

  static async create(database: OtherDatabase): Promise<Installation> {
    const migrations = readdirSync('database/migrations').filter((name) => name.endsWith('.ts'))
    const isBuilt = migrations.every((name) =>
      existsSync(join('build/database/migrations', name.replace(/ts$/, 'js')))
    )
    if (!isBuilt) throw new Error('The build is older than the migrations: npm run build')
    const installation = new Installation(await freePort(), database)
    installation.#write()
    return installation
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** What the server and its supervisor have printed. */
  get said(): string {
    return this.#said
  }

  #write(): void {
    const { folder, port } = this
    mkdirSync(join(folder, 'data'), { recursive: true })
    for (const name of ['build', 'scripts', 'node_modules', 'package.json']) {
      symlinkSync(resolve(name), join(folder, name))
    }
    const settings: Record<string, string | undefined> = {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      APP_KEY: process.env.APP_KEY,
      APP_URL: this.address,
      SESSION_DRIVER: 'database',
      LIMITER_STORE: 'memory',
      LOCK_STORE: 'memory',
      DATA_DIR: 'data',
      ...this.databaseSettings(),
    }
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value ?? ''}\n`)
    writeFileSync(join(folder, '.env'), lines.join(''))
  }

  private databaseSettings(): Record<string, string | undefined> {
    if (isSqlite()) return { DB_CONNECTION: 'sqlite', DB_FILE: resolve(this.database.file) }
    const { DB_HOST, DB_PORT, DB_USER, DB_PASSWORD } = process.env
    const DB_DATABASE = this.database.name
    return { DB_CONNECTION: 'mysql', DB_HOST, DB_PORT, DB_USER, DB_PASSWORD, DB_DATABASE }
  }

  /** A folder with a version of the program; a migration more, a server that stands before its own. */
  nextVersion(name: string, migration?: string, server?: string): string {
    const folder = join(this.folder, 'versions', name)
    cpSync(resolve('build'), join(folder, 'build'), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
    const text = JSON.stringify({ ...manifest, version: name })
    writeFileSync(join(folder, 'package.json'), text)
    writeFileSync(join(folder, 'build/package.json'), text)
    if (migration) writeFileSync(join(folder, 'build/database/migrations/999_next.js'), migration)
    if (server) {
      const bin = join(folder, 'build/bin')
      renameSync(join(bin, 'server.js'), join(bin, 'real_server.js'))
      writeFileSync(join(bin, 'server.js'), server)
    }
    return folder
  }

  /** Runs a script or an ace command of this installation to its end. */
  async run(args: string[]): Promise<{ code: number | null; said: string }> {
    let said = ''
    const child = spawn(process.execPath, args, { cwd: this.folder, env: this.#environment() })
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise<number | null>((done) => child.once('close', done))
    return { code, said }
  }

  /** Starts the server as `npm run serve` does, without waiting for it. */
  launch(environment: Record<string, string> = {}): void {
    this.#said = ''
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {
      cwd: this.folder,
      env: { ...this.#environment(), ...environment },
      detached: true,
    })
    child.stdout.on('data', (chunk: Buffer) => (this.#said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (this.#said += chunk.toString()))
    this.#server = child
  }

  async start(environment?: Record<string, string>): Promise<void> {
    this.launch(environment)
    await this.untilServing()
  }

  /**
   * Starts and pulls the plug at a moment, or once what is wanted is done where the start never
   * comes to it. Answers the act before which all was gone.
   */
  async cutOff(moment: Moment): Promise<string> {
    const pulled = plug(moment)
    this.launch(pulled.environment)
    const child = this.#server!
    const isGone = () => child.exitCode !== null || child.signalCode !== null
    while (!isGone() && this.state().wanted !== null) await wait(20)
    await this.kill()
    return pulled.acts().at(-1) ?? 'nothing'
  }

  /** What the next start is to do, as `npm run upgrade` leaves it behind. */
  want(wanted: Wanted): void {
    const file = join(this.folder, 'data/upgrades/state.json')
    writeFileSync(file, JSON.stringify({ ...this.state(), wanted, last: null }))
  }

  async untilServing(): Promise<void> {
    for (let look = 0; look < 1_200; look++) {
      if (await this.isServing()) return
      if (this.#server?.exitCode !== null) throw new Error(`The server ended: ${this.#said}`)
      await wait(50)
    }
    throw new Error(`The server did not start: ${this.#said}`)
  }

  /** Waits until the server or its supervisor has said so. */
  async untilSaid(words: string): Promise<void> {
    for (let look = 0; look < 6_000; look++) {
      if (this.#said.includes(words)) return
      await wait(10)
    }
    throw new Error(`Never said "${words}": ${this.#said}`)
  }

  /** Waits until a version that was to take over has, or has not. */
  async untilSettled(): Promise<void> {
    while (this.state().wanted !== null) await wait(20)
  }

  async untilAnswering(status: number): Promise<void> {
    while ((await this.#readiness()) !== status) await wait(20)
  }

  async isServing(): Promise<boolean> {
    return (await this.#readiness()) === 200
  }

  #readiness(): Promise<number | null> {
    return fetch(`${this.address}/health/ready`).then(
      ({ status }) => status,
      () => null
    )
  }

  /** As a power cut: the supervisor, the server and whatever they started are gone at once. */
  async kill(): Promise<void> {
    const child = this.#server
    this.#server = null
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }

  state(): {
    current: string
    wanted: Wanted | null
    last: { isDone: boolean; words: string } | null
  } {
    return JSON.parse(readFileSync(join(this.folder, 'data/upgrades/state.json'), 'utf8'))
  }

  #environment(): NodeJS.ProcessEnv {
    const passedOn = PASSED_ON.map((name) => [name, process.env[name]])
    return { ...Object.fromEntries(passedOn), ENV_PATH: '.' }
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
