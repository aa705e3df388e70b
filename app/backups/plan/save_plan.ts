import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { PLAN_SETTING, writePlan, type BackupPlan } from '#app/backups/plan/backup_plan'
import type { Author } from '#app/users/author'

export async function savePlan(
  plan: Omit<BackupPlan, 'since'>,
  { storeId, operatorId }: Author
): Promise<void> {
  await transaction(async (sql) => {
    await writePlan(sql, plan)
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting: PLAN_SETTING, value: { ...plan } },
    })
  })
}
