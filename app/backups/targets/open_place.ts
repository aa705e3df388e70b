import type { BackupTarget } from '#app/backups/targets/backup_target'
import { folderPlace } from '#app/backups/targets/folder_place'
import { s3Place } from '#app/backups/targets/s3_place'
import type { TargetPlace } from '#app/backups/targets/target_place'

export function openPlace({ place }: Pick<BackupTarget, 'place'>): TargetPlace {
  return place.kind === 'folder' ? folderPlace(place.settings.folder) : s3Place(place.settings)
}
