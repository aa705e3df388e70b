import { mkdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { resolve } from 'node:path'
import { transaction } from '#core/sql'
import type { Keeping } from '#app/backups/targets/backup_target'
import { insertTarget } from '#app/backups/targets/target_rows'

export const KEEPING: Keeping = { daily: 7, weekly: 5, monthly: 12 }

/** A folder as a target that is turned on; answers the folder and the target's id. */
export async function givenFolderTarget(
  folder?: string,
  keeping = KEEPING
): Promise<{ folder: string; id: string }> {
  mkdirSync('tmp/targets', { recursive: true })
  const place = folder ?? (await mkdtemp(resolve('tmp/targets/t-')))
  const id = await transaction((sql) =>
    insertTarget(sql, {
      name: 'USB disk',
      place: { kind: 'folder', settings: { folder: place, isOnDataDisk: true } },
      keeping,
      isOn: true,
    })
  )
  return { folder: place, id }
}
