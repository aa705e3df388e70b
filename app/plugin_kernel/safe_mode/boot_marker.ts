import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dataDir } from '#config/app'

const FILE = () => resolve(dataDir, 'plugins', 'starting')

/** Written while a plugin starts: found at the next start, it names the one that took us down. */
export async function markStarting(pluginId: string): Promise<void> {
  await mkdir(resolve(dataDir, 'plugins'), { recursive: true })
  await writeFile(FILE(), pluginId)
}

export async function markStarted(): Promise<void> {
  await rm(FILE(), { force: true })
}

/** Who was starting when the process ended, if anybody. */
export async function takeStartingMark(): Promise<string | null> {
  const id = await readFile(FILE(), 'utf8').catch(() => null)
  await markStarted()
  return id?.trim() || null
}
