import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { backupProblem } from '#app/backups/backup_problem'
import { moveFile } from '#app/backups/restore/move_file'

interface Move {
  target: string
  aside: string | null
}

/**
 * Puts the restored files into the data folder; what lay under their names is kept aside. Where one
 * cannot be put there, all are as they were.
 */
export async function restoreFiles(unpacked: string, stamp: string): Promise<string[]> {
  if (!existsSync(unpacked)) return []
  const home = resolve(dataDir)
  await mkdir(home, { recursive: true })
  const moves: Move[] = []
  for (const name of await readdir(unpacked)) {
    const target = join(home, name)
    try {
      await flushTree(join(unpacked, name))
      const aside = existsSync(target) ? `${target}.before-restore-${stamp}` : null
      if (aside) await rename(target, aside)
      moves.push({ target, aside })
      await moveFile(join(unpacked, name), target)
    } catch (error) {
      await takeBack(moves)
      const { code, message } = error as NodeJS.ErrnoException
      throw backupProblem('file_in_the_way', { place: target, detail: code ?? message })
    }
  }
  return moves.flatMap(({ aside }) => aside ?? [])
}

async function takeBack(moves: Move[]): Promise<void> {
  for (const { target, aside } of moves.toReversed()) {
    await rm(target, { recursive: true, force: true })
    if (aside) await rename(aside, target)
  }
}

async function flushTree(path: string): Promise<void> {
  const handle = await open(path)
  const isFolder = (await handle.stat()).isDirectory()
  if (isFolder) for (const name of await readdir(path)) await flushTree(join(path, name))
  await handle.sync().catch(() => {})
  await handle.close()
}
