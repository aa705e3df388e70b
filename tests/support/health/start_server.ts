import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface StartAnswer {
  code: number | null
  /** What the operator reads. */
  words: string
}

export interface StartOptions {
  environment?: NodeJS.ProcessEnv
  /** Another user than the tests' own, for what root may do anyway. */
  uid?: number
}

/** A folder of its own for a server's data, gone after the test. */
export function givenDataFolder(): { folder: string; remove(): void } {
  mkdirSync('tmp', { recursive: true })
  chmodSync('tmp', 0o755)
  const folder = mkdtempSync(resolve('tmp/start-'))
  // The project's own .env is its owner's alone; a server of another user could not read it.
  copyFileSync('.env.test', join(folder, '.env.test'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a server that is expected to refuse, and waits for what it says. */
export async function startServer({ environment, uid }: StartOptions): Promise<StartAnswer> {
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
    env: {
      ...process.env,
      NODE_ENV: 'test',
      VITE_BUILT: '1',
      PORT: '0',
      HOME: '/tmp',
      ENV_PATH: environment?.DATA_DIR,
      ...environment,
    },
  })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')))
  // A server that starts after all would wait for ever.
  const timer = setTimeout(() => child.kill('SIGKILL'), 45_000)
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  clearTimeout(timer)
  return { code, words }
}

/** Runs an ace command in an environment of its own, to prepare a data folder. */
export async function runAce(args: string[], environment: NodeJS.ProcessEnv): Promise<StartAnswer> {
  const child = spawn(process.execPath, ['ace.js', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'test', VITE_BUILT: '1', ...environment },
  })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')))
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  return { code, words }
}
