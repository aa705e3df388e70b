import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { readDefinition } from '#app/promotions/read_definition'
import type { GivesBack } from '#app/promotions/uses/give_back_uses'
import {
  changedParts,
  type KeptFields,
  type PromotionPart,
} from '#app/promotions/versions/changed_parts'

/** What a promotion was for a while, who made it so, and what they changed. */
export interface PromotionVersion extends KeptFields {
  version: number
  /** Null when the shop itself made it. */
  savedByName: string | null
  savedAt: string
  /** Null for the first. */
  changed: PromotionPart[] | null
}

interface Row {
  version: number
  name: string
  definition: string
  max_uses: number | null
  budget_minor: number | null
  gives_back: GivesBack
  saved_by_name: string | null
  saved_at: string
}

/** Every version that was kept of a promotion, the newest first. */
export async function listVersions(promotionId: string): Promise<PromotionVersion[]> {
  const rows = await read<Row>(
    `select v.version, v.name, v.definition, v.max_uses, v.budget_minor, v.gives_back, v.saved_at,
            u.name as saved_by_name
       from promotion_versions v left join users u on u.id = v.saved_by_id
      where v.promotion_id = ? order by v.version desc`,
    [promotionId]
  )
  const versions = rows.map(versionOf)
  return versions.map((version, index) => {
    const before = versions[index + 1]
    return { ...version, changed: before ? changedParts(before, version) : null }
  })
}

function versionOf(row: Row): Omit<PromotionVersion, 'changed'> {
  return {
    version: Number(row.version),
    name: row.name,
    definition: readDefinition(row.definition),
    maxUses: row.max_uses === null ? null : Number(row.max_uses),
    budgetMinor: row.budget_minor === null ? null : Number(row.budget_minor),
    givesBack: row.gives_back,
    savedByName: row.saved_by_name,
    savedAt: fromDatabaseTime(row.saved_at),
  }
}
