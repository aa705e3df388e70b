import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newToken } from '#core/ids'

/** Each file holds a certificate with its key, so that the two can never be from different days. */
export type KeyFile = 'authority.pem' | 'server.pem' | 'own.pem'

export function pathOfKeyFile(file: KeyFile): string {
  return join(resolve(dataDir, 'https'), file)
}

/** The text of a file, or nothing when there is none yet; a file that may not be read throws. */
export function readKeyFile(file: KeyFile): string | null {
  return readIfThere(pathOfKeyFile(file))
}

export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Writes for the server's user alone and in one step: a power cut leaves the old file or the new. */
export function writeKeyFile(file: KeyFile, text: string): void {
  const path = pathOfKeyFile(file)
  mkdirSync(resolve(dataDir, 'https'), { recursive: true, mode: 0o700 })
  const fresh = `${path}.${newToken().slice(0, 8)}`
  writeFileSync(fresh, text, { mode: 0o600, flush: true })
  renameSync(fresh, path)
}

export function removeKeyFile(file: KeyFile): void {
  rmSync(pathOfKeyFile(file), { force: true })
}
