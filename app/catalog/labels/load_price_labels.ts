import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { unitPriceOfContent } from '#pricing/index'
import type { PriceReduction } from '#pricing/lowest_price'
import { findLabelItems } from '#app/catalog/labels/find_label_items'
import type { LabelQuestion } from '#app/catalog/labels/label_question'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { loadPriceCourses } from '#app/catalog/reductions/load_price_courses'
import { reductionInCourse, spanAt } from '#app/catalog/reductions/reduction_in_course'
import type { ContentUnit, ItemUnit } from '#app/catalog/register_item'

/** What the label on the shelf says. */
export interface PriceLabel {
  itemId: string
  name: string
  unit: ItemUnit
  /** What everybody pays all day, with the promotions that are for all days. */
  unitPriceMinorE4: number
  /** The price per kilogram, litre or metre of what a piece holds. */
  content: { unit: ContentUnit; unitPriceMinorE4: number } | null
  reduction: PriceReduction | null
  gtin: string | null
  sku: string | null
}

interface Row {
  id: string
  name: string
  variant_values: string | null
  unit: ItemUnit
  content_quantity_thousandths: number | null
  content_unit: ContentUnit | null
}

/** The labels asked for, by name, in a fixed number of statements; items without a price have none. */
export async function loadPriceLabels(
  question: LabelQuestion,
  scope: PriceScope
): Promise<{ labels: PriceLabel[]; isCapped: boolean }> {
  const { ids, isCapped } = await findLabelItems(question, scope)
  if (ids.length === 0) return { labels: [], isCapped }
  const rows = await readInWorker<Row>(
    `select i.id, i.name, i.variant_values, i.unit, i.content_quantity_thousandths, i.content_unit
       from items i where i.id in ${placeholders(1, ids.length)}`,
    ids
  )
  const atMs = Date.parse(question.at)
  const courses = await loadPriceCourses(ids, scope, { untilMs: atMs })
  const codes = await loadCodes(ids)
  const labels = rows.flatMap((row) => {
    const { course, lasting } = courses.get(row.id)!
    const span = spanAt(lasting, atMs)
    if (span === null) return []
    const reduction = reductionInCourse(course, atMs, lasting)
    const code = { gtin: codes.get(`${row.id} gtin`), sku: codes.get(`${row.id} sku`) }
    return [labelOf(row, { unitPriceMinorE4: span.unitPriceMinorE4, reduction }, code)]
  })
  return { labels: labels.sort(byName), isCapped }
}

function byName(one: PriceLabel, other: PriceLabel): number {
  return one.name.localeCompare(other.name) || (one.itemId < other.itemId ? -1 : 1)
}

function labelOf(
  row: Row,
  price: Pick<PriceLabel, 'unitPriceMinorE4' | 'reduction'>,
  { gtin = null, sku = null }: { gtin?: string | null; sku?: string | null }
): PriceLabel {
  const held = Number(row.content_quantity_thousandths ?? 0)
  const variant = row.variant_values ? (JSON.parse(row.variant_values) as string[]) : []
  return {
    itemId: row.id,
    name: [row.name, ...variant].join(' · '),
    unit: row.unit,
    ...price,
    content:
      row.content_unit && held > 0
        ? {
            unit: row.content_unit,
            unitPriceMinorE4: unitPriceOfContent(price.unitPriceMinorE4, held),
          }
        : null,
    gtin,
    sku,
  }
}

/** The first GTIN and SKU of each item itself, not of its packs, by `<item> <kind>`. */
async function loadCodes(ids: string[]): Promise<Map<string, string>> {
  const rows = await readInWorker<{ item_id: string; kind: string; value: string }>(
    `select item_id, kind, value from item_identifiers
      where item_id in ${placeholders(1, ids.length)} and kind in ('gtin', 'sku')
        and pack_quantity_thousandths is null
      order by position desc`,
    ids
  )
  // Later rows win: the first of its kind.
  return new Map(rows.map(({ item_id: itemId, kind, value }) => [`${itemId} ${kind}`, value]))
}
