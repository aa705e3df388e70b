import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dataDir } from '#config/app'
import env from '#start/env'

/** Beside the database, so that it holds for whatever runs on this shop's data. */
const FILE = () => resolve(dataDir, 'safe-mode')

/** Where safe mode was asked for. Only the file can be taken away on a page. */
export type SafeModeReason = 'environment' | 'file'

/**
 * In safe mode no plugin's code is loaded, and nothing that is kept of plugins is looked at or
 * written: what was before it is there after it.
 */
export function safeMode(): SafeModeReason | null {
  if (env.get('TILLHOUSE_SAFE_MODE')) return 'environment'
  return existsSync(FILE()) ? 'file' : null
}

export async function turnSafeMode(isOn: boolean): Promise<void> {
  if (isOn) await writeFile(FILE(), '')
  else await rm(FILE(), { force: true })
}
