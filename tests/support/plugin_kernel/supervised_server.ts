import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#tests/support/sales/server_process'

/** The server of a shop with `scripts/run_server.mjs` beside it, as `npm run serve` has it. */
export class SupervisedServer {
  private constructor(
    readonly address: string,
    private readonly supervisor: ChildProcess
  ) {}

  /** On the database of the test, with its data in a folder of `folder`, once it answers. */
  static async start(folder: string): Promise<SupervisedServer> {
    const port = await freePort()
    layOut(folder)
    const log = openSync(join(folder, 'log'), 'w')
    const supervisor = spawn(process.execPath, ['serve.mjs'], {
      cwd: folder,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        VITE_BUILT: '1',
        PORT: String(port),
        DATA_DIR: dataOf(folder),
      },
    })
    closeSync(log)
    const server = new SupervisedServer(`http://127.0.0.1:${port}`, supervisor)
    await server.untilAlive()
    return server
  }

  /** Ends it with its supervisor, in order. */
  async stop(): Promise<void> {
    const gone = once(this.supervisor, 'exit')
    this.supervisor.kill('SIGTERM')
    await gone
  }

  isAlive(): Promise<boolean> {
    return fetch(`${this.address}/health/live`).then(
      ({ ok }) => ok,
      () => false
    )
  }

  async untilAlive(): Promise<void> {
    while (!(await this.isAlive())) await wait(20)
  }

  async untilGone(): Promise<void> {
    while (await this.isAlive()) await wait(20)
  }
}

export function dataOf(folder: string): string {
  return join(folder, 'data')
}

/** A build whose server is the one of this tree, started from its sources. */
function layOut(folder: string): void {
  mkdirSync(join(folder, 'build/bin'), { recursive: true })
  symlinkSync(resolve('scripts'), join(folder, 'scripts'))
  const files = {
    'package.json': '{ "type": "module" }',
    'build/ace.js': '',
    'build/bin/server.js': `process.chdir(${JSON.stringify(resolve('.'))})
await import(${JSON.stringify(import.meta.resolve('@poppinss/ts-exec'))})
await import(${JSON.stringify(resolve('bin/server.ts'))})`,
    'serve.mjs': `import { runServer } from './scripts/run_server.mjs'
await runServer({ env: {} })`,
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
}
