import { DateTime } from 'luxon'
import type { SaleItem } from '#app/catalog/load_sale_items'
import { isWithinSaleHours } from '#app/documents/sale_hours'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import type { ClearanceLine, ClearanceProblem } from '#app/sales/clearances/clearance'

export interface GoodsQuestion {
  storeId: string
  timeZone: string
  /** ISO 8601 UTC. */
  now: string
  lines: readonly ClearanceLine[]
  items: ReadonlyMap<string, SaleItem>
  sources: ReadonlyMap<string, SourceLine>
}

/** What is wrong with the goods themselves: not for sale, not at this hour, not from this shop. */
export function problemsOfGoods(question: GoodsQuestion): ClearanceProblem[] {
  return [
    ...question.lines.flatMap((line) => problemOfItem(line, question)),
    ...problemsOfReturns(question),
  ]
}

function problemOfItem(line: ClearanceLine, question: GoodsQuestion): ClearanceProblem[] {
  if (line.itemId === null || line.quantityThousandths < 0) return []
  const { lineId } = line
  const item = question.items.get(line.itemId)
  if (!item) return [{ code: 'item_unknown', lineId }]
  if (!item.isSellable || item.isArchived) return [{ code: 'item_not_sellable', lineId }]
  return isSoldNow(item, question) ? [] : [{ code: 'outside_sale_hours', lineId }]
}

function isSoldNow({ saleHours }: SaleItem, { now, timeZone }: GoodsQuestion): boolean {
  const { weekday, hour, minute } = DateTime.fromISO(now, { zone: timeZone })
  return isWithinSaleHours(saleHours, { weekday, minutes: hour * 60 + minute })
}

function problemsOfReturns({ lines, sources, storeId }: GoodsQuestion): ClearanceProblem[] {
  const wanted = new Map<string, number>()
  return lines.flatMap((line): ClearanceProblem[] => {
    const { lineId, sourceLineId } = line
    if (sourceLineId === null) return []
    const source = sources.get(sourceLineId)
    if (!source || source.storeId !== storeId) return [{ code: 'source_unknown', lineId }]
    const before = wanted.get(sourceLineId) ?? 0
    wanted.set(sourceLineId, before - line.quantityThousandths)
    const availableThousandths = source.quantityThousandths - source.returnedThousandths - before
    if (0 - line.quantityThousandths > availableThousandths) {
      return [{ code: 'return_exceeds_remaining', lineId, availableThousandths }]
    }
    // Parts are paid back as differences: from another start this one would be a cent off.
    const assumed = line.returnedThousandths ?? source.returnedThousandths
    return assumed === source.returnedThousandths ? [] : [{ code: 'return_changed', lineId }]
  })
}

/** The highest age asked for by goods that go out. */
export function minimumAgeOf({ lines, items }: GoodsQuestion): number | null {
  const ages = lines.flatMap((line) => {
    const item = line.itemId === null ? undefined : items.get(line.itemId)
    return line.quantityThousandths > 0 && item?.minimumAge ? [item.minimumAge] : []
  })
  return ages.length === 0 ? null : Math.max(...ages)
}
