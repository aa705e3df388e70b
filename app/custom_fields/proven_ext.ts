import { earlierBy, toDatabaseTime } from '#core/clock'
import { placeholders, type Sql } from '#core/sql'
import { textOf, type FilledEntity } from '#app/custom_fields/ext_rows'
import type { Ext } from '#app/plugin_sdk/custom_fields'

/** What registers get of records, and what they got before: record → plugin → texts. */
export interface ToldExt {
  now: Map<string, Map<string, string | null>>
  before: Map<string, Map<string, (string | null)[]>>
}

interface Row {
  record_id: string
  plugin_id: string
  told_values: string | null
  is_now: number
}

export const NOTHING_TOLD: ToldExt = { now: new Map(), before: new Map() }

/** A register that was away longer has values that a person is to look at. */
const OLDEST_MS = 31 * 86_400_000

/** Of all records of a sale, in one statement; what was told up to a month before it counts. */
export async function loadToldExt(
  sql: Sql,
  ids: Record<FilledEntity, readonly string[]>,
  soldAt: string
): Promise<ToldExt> {
  const given = (['item', 'customer'] as const).filter((entity) => ids[entity].length > 0)
  if (given.length === 0) return NOTHING_TOLD
  const where = given
    .map((entity) => `(entity = ? and record_id in ${placeholders(1, ids[entity].length)})`)
    .join(' or ')
  const values = given.flatMap((entity) => [entity, ...ids[entity]])
  const rows = await sql.all<Row>(
    `select record_id, plugin_id, told_values, 1 as is_now from custom_values where ${where}
     union all
     select record_id, plugin_id, told_values, 0 as is_now from custom_values_before
      where (${where}) and until >= ?`,
    [...values, ...values, toDatabaseTime(earlierBy(soldAt, OLDEST_MS))]
  )
  const told: ToldExt = { now: new Map(), before: new Map() }
  for (const { record_id: id, plugin_id: pluginId, told_values: text, is_now: isNow } of rows) {
    if (Number(isNow) === 1) {
      told.now.set(id, (told.now.get(id) ?? new Map<string, string | null>()).set(pluginId, text))
      continue
    }
    const own = told.before.get(id) ?? new Map<string, (string | null)[]>()
    told.before.set(id, own.set(pluginId, [...(own.get(pluginId) ?? []), text]))
  }
  return told
}

/**
 * What a sale is priced with: the values that its register had, where registers were ever told
 * them; what is told now in the place of any other, so that a difference is seen. Nothing is left
 * out of the answer by saying nothing: an absent value has to have been absent once.
 */
export function provenExt(
  recordId: string,
  claimed: Ext | undefined,
  { now, before }: ToldExt
): Ext | undefined {
  const current = now.get(recordId)
  const earlier = before.get(recordId)
  const pluginIds = new Set([
    ...Object.keys(claimed ?? {}),
    ...(current?.keys() ?? []),
    ...(earlier?.keys() ?? []),
  ])
  const proven: Ext = {}
  for (const pluginId of [...pluginIds].sort()) {
    const own = claimed?.[pluginId]
    const text = textOf(own ?? null)
    const told = current?.get(pluginId) ?? null
    const isTrue = text === told || (earlier?.get(pluginId) ?? []).includes(text)
    const values = isTrue ? own : told && (JSON.parse(told) as Ext[string])
    if (values && Object.keys(values).length > 0) proven[pluginId] = values
  }
  return Object.keys(proven).length > 0 ? proven : undefined
}
