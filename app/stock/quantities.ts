import type { SqlValue } from '#core/sql'

/** Quantities by item id, in the order of the ids: every transaction locks levels in this order. */
export type Quantities = [itemId: string, quantityThousandths: number][]

/** Adds up what concerns the same item. */
export function sumByItem(
  rows: readonly { itemId: string; quantityThousandths: number }[]
): Quantities {
  const sums = new Map<string, number>()
  for (const { itemId, quantityThousandths } of rows) {
    sums.set(itemId, (sums.get(itemId) ?? 0) + quantityThousandths)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** `case item_id when ? then ? … end`: each level's own quantity inside one statement. */
export function caseByItem(quantities: Quantities): { text: string; values: SqlValue[] } {
  return {
    text: `case item_id ${'when ? then ? '.repeat(quantities.length)}else 0 end`,
    values: quantities.flat(),
  }
}

/** `?, ?, ?` for a list of ids. */
export function idList(ids: readonly unknown[]): string {
  return ids.map(() => '?').join(', ')
}
