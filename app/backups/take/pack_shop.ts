import { join, resolve } from 'node:path'
import { appKey, dataDir } from '#config/app'
import { nowIso } from '#core/clock'
import { appVersion } from '#core/version'
import type { ArchiveProgress, Packed } from '#app/backups/archive/archive_tasks'
import { inArchiveThread } from '#app/backups/archive/archive_thread'
import { backupFileName } from '#app/backups/archive/file_name'
import { backupProblem, inWords } from '#app/backups/backup_problem'
import { databaseSource } from '#app/backups/database/shop_database'
import { ensureRecoveryKey } from '#app/backups/keys/recovery_key'
import { readShop } from '#app/backups/take/read_shop'

export interface PackedShop extends Packed {
  name: string
  path: string
  takenAt: string
  version: string
}

/** Makes the encrypted archive of the whole shop in a work folder, while the shop goes on selling. */
export async function packShop(
  workFolder: string,
  onProgress: (progress: ArchiveProgress) => void,
  signal?: AbortSignal
): Promise<PackedShop> {
  const shop = await readShop()
  if (!shop) throw backupProblem('no_shop')
  const { recipient } = await ensureRecoveryKey()
  const takenAt = nowIso()
  const version = appVersion()
  const name = backupFileName(shop, takenAt, version)
  const path = join(workFolder, name)
  const packed = await inArchiveThread(
    {
      kind: 'pack',
      database: await databaseSource(workFolder),
      dataFolder: resolve(dataDir),
      workFolder,
      output: path,
      recipient,
      appKey: appKey.release(),
      shop,
      appVersion: version,
      takenAt,
    },
    onProgress,
    signal
  ).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw inWords(error)
  })
  return { ...packed, name, path, takenAt, version }
}
