import { spawn } from 'node:child_process'

export interface Ended {
  code: number | null
  words: string
}

/** Starts the server in a process of its own that is expected to end by itself, and hears it out. */
export function startAndEnd(environment: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'test', VITE_BUILT: '1', ...environment },
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += data))
  return new Promise((done) => child.once('close', (code) => done({ code, words })))
}
