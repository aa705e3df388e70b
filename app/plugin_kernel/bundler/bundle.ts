import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface BundleRequest {
  half: 'client' | 'server' | 'rules'
  /** The plugin's folder, absolute. */
  folder: string
  /** The file to begin with, absolute. */
  entry: string
  outDir: string
}

const TIMEOUT_MS = 120_000

/** Vite is not there in an installation without the packages of development. */
export function findBuilder(): Promise<boolean> {
  return Promise.all([import('vite'), import('@vitejs/plugin-vue')]).then(
    () => true,
    () => false
  )
}

/**
 * Makes one module of a half of a plugin, and its styles beside it.
 *
 * @throws Error with the bundler's words
 */
export function bundle(request: BundleRequest): Promise<void> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const child = fileURLToPath(new URL(`./bundle_child.${extension}`, import.meta.url))
  // Vue's compiler and Vite ask this variable, and make other code of the same file by it.
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' }
  return new Promise((done, refuse) => {
    execFile(
      process.execPath,
      [child, JSON.stringify(request)],
      { env, timeout: TIMEOUT_MS },
      (error, _output, words) => (error ? refuse(new Error(words || error.message)) : done())
    )
  })
}
