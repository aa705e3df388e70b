import { existsSync } from 'node:fs'
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { envFolder } from '#start/env'
import { appKey, dataDir } from '#config/app'

export type AdoptedKey =
  { state: 'same' } | { state: 'written'; path: string } | { state: 'kept'; path: string }

/**
 * Secrets in the database open only with the APP_KEY that sealed them. Where `.env` holds this
 * installation's key, the backup's takes its place; a key that comes from the environment cannot
 * be changed from here and is left in a file for whoever runs the machine.
 */
export async function adoptAppKey(restored: string, stamp: string): Promise<AdoptedKey> {
  if (restored === appKey.release()) return { state: 'same' }
  const settings = join(envFolder, '.env')
  const text = existsSync(settings) ? await readFile(settings, 'utf8') : ''
  const line = `APP_KEY=${appKey.release()}`
  if (text.split('\n').includes(line)) {
    const written = await rewrite(settings, text.replace(line, `APP_KEY=${restored}`), stamp)
    if (written) return { state: 'written', path: settings }
  }
  const path = resolve(dataDir, 'restored.app_key')
  await writeFile(path, restored, { mode: 0o600 })
  return { state: 'kept', path }
}

/** False where this user may read the settings and not change them. */
async function rewrite(settings: string, text: string, stamp: string): Promise<boolean> {
  try {
    await copyFile(settings, `${settings}.before-restore-${stamp}`)
    await writeFile(`${settings}.new`, text, { mode: 0o600 })
    await rename(`${settings}.new`, settings)
    return true
  } catch {
    return false
  }
}
