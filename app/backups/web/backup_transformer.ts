import type { BackupPlan } from '#app/backups/plan/backup_plan'
import type { RecoveryKey } from '#app/backups/keys/recovery_key'
import type { BackupFile, BackupTarget } from '#app/backups/targets/backup_target'

/** A target for the page: the sealed secret stays on the server. */
export function toTarget({ place, ...target }: BackupTarget) {
  if (place.kind === 'folder') {
    return { ...target, place: { kind: place.kind, ...place.settings } }
  }
  const { sealedSecret: _sealedSecret, ...settings } = place.settings
  return { ...target, place: { kind: place.kind, ...settings } }
}

export type ShownTarget = ReturnType<typeof toTarget>

export type ShownFile = BackupFile

export function toPlan({ since: _since, ...plan }: BackupPlan) {
  return plan
}

export function toKeyState(key: RecoveryKey | null) {
  return key ? { createdAt: key.createdAt, confirmedAt: key.confirmedAt } : null
}
