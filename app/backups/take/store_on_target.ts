import { setTimeout as wait } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import { JobProblem, type JobText } from '#core/jobs/job'
import { transaction } from '#core/sql'
import { dayInZone, shopTimeZone } from '#app/backups/plan/shop_time'
import type { PackedShop } from '#app/backups/take/pack_shop'
import type { BackupTarget } from '#app/backups/targets/backup_target'
import { deleteFile, insertFile } from '#app/backups/targets/file_rows'
import { openPlace } from '#app/backups/targets/open_place'
import { refreshFiles } from '#app/backups/targets/refresh_files'
import { findExpired } from '#app/backups/targets/rotation'
import type { TargetPlace } from '#app/backups/targets/target_place'
import { noteAttempt } from '#app/backups/targets/target_rows'

/** A store that is away for a moment is asked again; tests wait less. */
export const patience = { attempts: 3, waitMs: 5_000 }

/** These will not be better in a moment. */
const FINAL = /target_full|not_writable|missing|refused|no_bucket|unreadable|wrong/

/** Brings a packed backup to one target and rotates what lies there. Null, or why it failed. */
export async function storeOnTarget(
  packed: PackedShop,
  target: BackupTarget,
  onBytes: (done: number) => void,
  signal?: AbortSignal
): Promise<JobText | null> {
  try {
    const place = openPlace(target)
    await place.sweep(packed.manifest.shop.key)
    await putPatiently(packed, place, onBytes, signal)
    await noteStored(packed, target)
    await rotate(packed, target, place)
    return null
  } catch (error) {
    signal?.throwIfAborted()
    const problem = problemOf(error)
    await noteAttempt(target.id, { problem })
    return problem
  }
}

function problemOf(error: unknown): JobText {
  if (error instanceof JobProblem) return { key: error.key, values: error.values }
  logger.error(error, 'A backup could not be stored')
  return { key: 'backups.problems.unexpected', values: { detail: (error as Error).message } }
}

async function putPatiently(
  packed: PackedShop,
  place: TargetPlace,
  onBytes: (done: number) => void,
  signal?: AbortSignal
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await place.put(packed.path, packed.name, onBytes, signal)
    } catch (error) {
      signal?.throwIfAborted()
      const isFinal = error instanceof JobProblem && FINAL.test(error.key)
      if (isFinal || attempt >= patience.attempts) throw error
    }
    await wait(patience.waitMs * attempt, undefined, { signal })
  }
}

async function noteStored(packed: PackedShop, target: BackupTarget): Promise<void> {
  const { name, takenAt, version, bytes, manifest } = packed
  await transaction((sql) =>
    insertFile(sql, {
      targetId: target.id,
      ...{ name, takenAt, version, bytes },
      acceptanceSequence: manifest.acceptanceSequence,
    })
  )
  await noteAttempt(target.id, { takenAt })
}

async function rotate(
  { name, manifest }: PackedShop,
  target: BackupTarget,
  place: TargetPlace
): Promise<void> {
  const files = await refreshFiles(target, place, manifest.shop.key)
  const timeZone = await shopTimeZone()
  const rotatable = files.map((file) => ({ ...file, isGood: !file.proof?.problem }))
  for (const file of findExpired(rotatable, target.keeping, (at) => dayInZone(at, timeZone))) {
    // After the clock was set back the newest bears an old date.
    if (file.name === name) continue
    await place.remove(file.name)
    await transaction((sql) => deleteFile(sql, file.id))
  }
}
