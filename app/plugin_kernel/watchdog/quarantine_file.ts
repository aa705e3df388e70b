import { readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dataDir } from '#config/app'

/** Who froze the process that was before this one. */
export interface Frozen {
  pluginId: string
  /** The hook point that it was asked at; null when it was doing something of its own. */
  hook: string | null
}

/** Written by the watchdog in the last moment of a process, when no database can be asked. */
export function quarantineFile(): string {
  return resolve(dataDir, 'plugins', 'quarantine.json')
}

/** Who froze the process before this one, if anybody. */
export async function takeFrozen(): Promise<Frozen | null> {
  const text = await readFile(quarantineFile(), 'utf8').catch(() => null)
  await rm(quarantineFile(), { force: true })
  if (text === null) return null
  const { pluginId, hook } = JSON.parse(text) as Frozen
  return { pluginId, hook }
}
