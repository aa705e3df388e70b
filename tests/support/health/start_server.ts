import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

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
  const folder = mkdtempSync(resolve('tmp/start-'))
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
