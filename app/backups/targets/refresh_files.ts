import { transaction } from '#core/sql'
import { readBackupName } from '#app/backups/archive/file_name'
import type { BackupFile, BackupTarget } from '#app/backups/targets/backup_target'
import { deleteFile, insertFile, listFilesOf } from '#app/backups/targets/file_rows'
import type { TargetPlace } from '#app/backups/targets/target_place'

/**
 * What lies on a target is the truth: files of this shop that the database does not know are
 * listed (a restored database is older than its target), and those that went away are forgotten.
 */
export async function refreshFiles(
  target: BackupTarget,
  place: TargetPlace,
  shopKey: string
): Promise<BackupFile[]> {
  const stored = (await place.list()).flatMap((file) => {
    const about = readBackupName(file.name)
    return about && about.shopKey === shopKey ? [{ ...file, ...about }] : []
  })
  const known = new Map((await listFilesOf(target.id)).map((file) => [file.name, file]))
  const found = stored.filter(({ name }) => !known.has(name))
  const names = new Set(stored.map(({ name }) => name))
  const gone = [...known.values()].filter(({ name }) => !names.has(name))
  if (found.length + gone.length > 0) {
    await transaction(async (sql) => {
      for (const { name, bytes, takenAt, version } of found) {
        const about = { name, bytes, takenAt, version, acceptanceSequence: null }
        await insertFile(sql, { targetId: target.id, ...about })
      }
      for (const { id } of gone) await deleteFile(sql, id)
    })
  }
  return listFilesOf(target.id)
}
