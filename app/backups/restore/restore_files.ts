import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { moveFile } from '#app/backups/restore/move_file'

/** Puts the restored files into the data folder; what lay under their names is kept aside. */
export async function restoreFiles(unpacked: string, stamp: string): Promise<string[]> {
  if (!existsSync(unpacked)) return []
  const home = resolve(dataDir)
  await mkdir(home, { recursive: true })
  const aside: string[] = []
  for (const name of await readdir(unpacked)) {
    await flushTree(join(unpacked, name))
    const target = join(home, name)
    if (existsSync(target)) {
      aside.push(`${target}.before-restore-${stamp}`)
      await rename(target, aside.at(-1)!)
    }
    await moveFile(join(unpacked, name), target)
  }
  return aside
}

async function flushTree(path: string): Promise<void> {
  const handle = await open(path)
  const isFolder = (await handle.stat()).isDirectory()
  if (isFolder) for (const name of await readdir(path)) await flushTree(join(path, name))
  await handle.sync().catch(() => {})
  await handle.close()
}
