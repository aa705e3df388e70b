import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { newToken } from '#core/ids'

const ROOT = 'backup_work'

/** Folders of this process, whose number an earlier one may have had: containers count from 1. */
const ours = new Set<string>()

/**
 * A folder of one's own for unencrypted copies on their way, gone afterwards. What a killed process
 * left behind is removed by the next one.
 */
export async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const root = resolve(dataDir, ROOT)
  await mkdir(root, { recursive: true, mode: 0o700 })
  await removeLeftBehind(root)
  const name = `${process.pid}-${newToken().slice(0, 8)}`
  const folder = join(root, name)
  ours.add(name)
  await mkdir(folder, { mode: 0o700 })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
    ours.delete(name)
  }
}

async function removeLeftBehind(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = Number(name.split('-')[0])
    const isInUse = pid === process.pid ? ours.has(name) : isAlive(pid)
    if (!isInUse) await rm(join(root, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
