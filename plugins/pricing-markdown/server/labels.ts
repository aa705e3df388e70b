import type { Batch, Markdown, MarkRow } from './markdown.ts'

/** What stands on a label of goods that are marked down today. */
export interface Label {
  id: string
  name: string
  reason: string
  ratePpm: number
  pieces: number
  beforeMinor: number | null
  nowMinor: number | null
  /** Of a GS1-128 code that names these goods; null where a code can name only the item. */
  code: { gtin: string; batch: string | null; expiresOn: string } | null
  /** Printed before with this rate. */
  isPrinted: boolean
}

const MINOR_E4 = 10_000

export async function labelsToday({ db }: Markdown, storeId: string): Promise<Label[]> {
  const rows = await db
    .table<MarkRow>('marks')
    .where({ store_id: storeId })
    .where('rate_ppm', '>', 0)
    .orderBy('item_name')
    .orderBy('id')
    .limit(2_000)
    .select()
  const batches = await batchesOf({ db }, rows)
  return rows.map((row) => {
    const batch = batches.get(row.batch_id ?? '')
    const before = row.unit_price_minor_e4
    return {
      id: row.id,
      name: row.item_name,
      reason: row.reason,
      ratePpm: row.rate_ppm,
      pieces: Math.max(0, Math.ceil(row.left_thousandths / 1_000)),
      beforeMinor: before === null ? null : Math.round(before / MINOR_E4),
      nowMinor: before === null ? null : nowMinor(before, row.rate_ppm),
      code: batch?.gtin
        ? { gtin: batch.gtin, batch: batch.batch, expiresOn: batch.expires_on }
        : null,
      isPrinted: row.labelled_ppm === row.rate_ppm,
    }
  })
}

/** As the rule counts a single piece. */
function nowMinor(unitPriceMinorE4: number, ratePpm: number): number {
  const fullMinor = Math.floor(unitPriceMinorE4 / MINOR_E4)
  return Math.round(unitPriceMinorE4 / MINOR_E4) - Math.floor((fullMinor * ratePpm) / 1_000_000)
}

async function batchesOf({ db }: Pick<Markdown, 'db'>, rows: readonly MarkRow[]) {
  const ids = rows.flatMap(({ batch_id }) => batch_id ?? [])
  const found = new Map<string, Batch>()
  for (let at = 0; at < ids.length; at += 200) {
    const some = await db
      .table<Batch>('batches')
      .where('id', 'in', ids.slice(at, at + 200))
      .select()
    for (const batch of some) found.set(batch.id, batch)
  }
  return found
}

/** They carry their rate now; another one tomorrow asks for another label. */
export async function markPrinted(
  { db }: Markdown,
  storeId: string,
  labels: readonly { id: string; ratePpm: number }[]
): Promise<void> {
  for (const { id, ratePpm } of labels)
    await db
      .table<MarkRow>('marks')
      .where({ id, store_id: storeId })
      .update({ labelled_ppm: ratePpm })
}
