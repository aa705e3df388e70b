import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { dataDir } from '#config/app'
import { newToken } from '#core/ids'
import { isDiskFull } from '#app/backups/archive/archive_problem'
import { Meter } from '#app/backups/archive/digest_file'
import { isLeftover, PARTIAL_SUFFIX, readBackupName } from '#app/backups/archive/file_name'
import { backupProblem } from '#app/backups/backup_problem'
import type { TargetPlace } from '#app/backups/targets/target_place'

/** A folder: a USB disk, a mounted share of a NAS, another disk of this machine. */
export function folderPlace(folder: string): TargetPlace {
  const pathOf = (name: string) => join(folder, name)
  return {
    async check() {
      return inWords(folder, async () => {
        // A share that is not mounted is an absent folder: made here, it would fill this disk.
        const probe = pathOf(`.tillhouse-${newToken().slice(0, 8)}`)
        await writeFile(probe, 'tillhouse', { flag: 'wx', mode: 0o600 })
        await rm(probe)
        const { bavail, bsize } = await statfs(folder)
        await mkdir(resolve(dataDir), { recursive: true })
        const [here, data] = await Promise.all([stat(folder), stat(resolve(dataDir))])
        return { freeBytes: bavail * bsize, isOnDataDisk: here.dev === data.dev }
      })
    },
    async put(path, name, onBytes, signal) {
      return inWords(folder, async () => {
        const partial = pathOf(`${name}${PARTIAL_SUFFIX}`)
        try {
          await requireRoom(folder, path)
          const file = createWriteStream(partial, { mode: 0o600, flush: true })
          await pipeline(createReadStream(path), new Meter(onBytes), file, { signal })
          await rename(partial, pathOf(name))
          await syncFolder(folder)
        } catch (error) {
          await rm(partial, { force: true }).catch(() => {})
          throw error
        }
      })
    },
    async list() {
      return inWords(folder, async () => {
        const names = (await readdir(folder)).filter((name) => readBackupName(name) !== null)
        return Promise.all(
          names.map(async (name) => ({ name, bytes: (await stat(pathOf(name))).size }))
        )
      })
    },
    async open(name): Promise<Readable> {
      return inWords(folder, async () => {
        const file = await open(pathOf(name))
        return file.createReadStream()
      })
    },
    async remove(name) {
      return inWords(folder, () => rm(pathOf(name), { force: true }))
    },
    async sweep(shopKey) {
      return inWords(folder, async () => {
        for (const name of await readdir(folder)) {
          if (isLeftover(name, shopKey)) await rm(pathOf(name), { force: true })
        }
      })
    },
  }
}

async function requireRoom(folder: string, path: string): Promise<void> {
  const [{ blocks, bavail, bsize }, { size }] = await Promise.all([statfs(folder), stat(path)])
  // Some file systems over the network do not tell; the write will.
  if (blocks > 0 && bavail * bsize < size) throw backupProblem('target_full', { place: folder })
}

/** The new name is on disk too; some file systems of sticks and shares know no such call. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().catch(() => {})
  await handle.close()
}

const REASONS: Record<string, string> = {
  ENOENT: 'folder_missing',
  ENOTDIR: 'folder_missing',
  EACCES: 'folder_not_writable',
  EPERM: 'folder_not_writable',
  EROFS: 'folder_not_writable',
  EIO: 'target_unreachable',
  ESTALE: 'target_unreachable',
  EHOSTDOWN: 'target_unreachable',
  ETIMEDOUT: 'target_unreachable',
}

async function inWords<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isDiskFull(error)) throw backupProblem('target_full', { place: folder })
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
    throw reason ? backupProblem(reason, { place: folder }) : error
  }
}
