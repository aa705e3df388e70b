import { relative, resolve } from 'node:path'
import { dataDir } from '#config/app'
import { fail, succeed, type Result } from '#core/result'
import { JobProblem, type JobText } from '#core/jobs/job'
import { sealSecret } from '#core/settings'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { ensureRecoveryKey } from '#app/backups/keys/recovery_key'
import { readPlan, USUAL_PLAN, writePlan } from '#app/backups/plan/backup_plan'
import type { BackupTarget, Keeping, S3Settings } from '#app/backups/targets/backup_target'
import { openPlace } from '#app/backups/targets/open_place'
import type { PlaceFacts } from '#app/backups/targets/target_place'
import { findTarget, insertTarget, updateTarget } from '#app/backups/targets/target_rows'
import type { Author } from '#app/users/author'

export interface TargetWish {
  name: string
  isOn: boolean
  keeping: Keeping
  place:
    | { kind: 'folder'; folder: string }
    /** An empty secret keeps the one that is known. */
    | ({ kind: 's3'; secret: string } & Omit<S3Settings, 'sealedSecret'>)
}

export type TargetFailure =
  | { reason: 'folder_inside_data' }
  | { reason: 'secret_missing' }
  | { reason: 'unusable'; problem: JobText }

/**
 * Adds a target or changes one. One that is turned on is tried first; the first of all brings the
 * usual plan and the recovery key with it, so that backups begin tonight.
 */
export async function saveTarget(
  id: string | null,
  wish: TargetWish,
  { storeId, operatorId }: Author
): Promise<Result<PlaceFacts | null, TargetFailure>> {
  const known = id === null ? null : await findTarget(id)
  if (wish.place.kind === 'folder' && isInsideData(wish.place.folder)) {
    return fail({ reason: 'folder_inside_data' })
  }
  const place = placeOf(wish, known)
  if (!place) return fail({ reason: 'secret_missing' })
  const facts = wish.isOn ? await tryPlace({ place }) : null
  if (facts && 'key' in facts) return fail({ reason: 'unusable', problem: facts })
  if (place.kind === 'folder') place.settings.isOnDataDisk = facts?.isOnDataDisk ?? false
  await ensureRecoveryKey()
  const isPlanned = (await readPlan()) !== null
  const fields = { name: wish.name, place, keeping: wish.keeping, isOn: wish.isOn }
  await transaction(async (sql) => {
    const targetId = id ?? (await insertTarget(sql, fields))
    if (id !== null) await updateTarget(sql, id, fields)
    if (!isPlanned) await writePlan(sql, USUAL_PLAN)
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: 'backups.target', targetId, placeKind: place.kind, isOn: wish.isOn },
    })
  })
  return succeed(facts)
}

/** A backup inside the data folder would be part of the next one. */
function isInsideData(folder: string): boolean {
  const inside = relative(resolve(dataDir), resolve(folder))
  return !inside.startsWith('..') && inside.split('/')[0] !== 'backups'
}

function placeOf({ place }: TargetWish, known: BackupTarget | null): BackupTarget['place'] | null {
  if (place.kind === 'folder') {
    return { kind: 'folder', settings: { folder: resolve(place.folder), isOnDataDisk: false } }
  }
  const { kind, secret, ...settings } = place
  const kept = known?.place.kind === 's3' ? known.place.settings.sealedSecret : null
  const sealedSecret = secret === '' ? kept : sealSecret(secret)
  return sealedSecret === null ? null : { kind, settings: { ...settings, sealedSecret } }
}

async function tryPlace(target: Pick<BackupTarget, 'place'>): Promise<PlaceFacts | JobText> {
  try {
    return await openPlace(target).check()
  } catch (error) {
    if (error instanceof JobProblem) return { key: error.key, values: error.values }
    throw error
  }
}
