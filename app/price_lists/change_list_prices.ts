import { nowForDatabase, toDatabaseTime } from '#core/clock'
import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { MAX_UNIT_PRICE_MINOR_E4 } from '#pricing/index'
import { changedPrice, type Rounding } from '#app/price_lists/round_price'
import { setListPrices } from '#app/price_lists/set_list_prices'
import type { Author } from '#app/users/author'

export interface ListRateChange {
  listId: string
  ratePpm: number
  rounding: Rounding
  /** From when, as ISO 8601 UTC; null is from now on. */
  validFrom: string | null
}

/** So many prices are changed at once that no sale waits for them. */
export const MOST_CHANGES = 5_000

/** Raises or lowers all prices that a list has at a moment, now or to come, all or nothing. */
export async function changeListPrices(
  sql: Sql,
  { listId, validFrom, ...rule }: ListRateChange,
  currencyDigits: number,
  author: Author
): Promise<Result<{ changed: number }, { reason: 'price_out_of_range' | 'too_many' }>> {
  const at = validFrom ? toDatabaseTime(validFrom) : nowForDatabase()
  const rows = await sql.all<{
    item_id: string
    from_quantity_thousandths: number
    unit_price_minor_e4: number
  }>(
    `select item_id, from_quantity_thousandths, unit_price_minor_e4 from price_list_items
      where price_list_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
      limit ${MOST_CHANGES + 1}`,
    [listId, at, at]
  )
  if (rows.length > MOST_CHANGES) return fail({ reason: 'too_many' })
  const changes = rows.map((row) => ({
    itemId: row.item_id,
    fromThousandths: Number(row.from_quantity_thousandths),
    unitPriceMinorE4: changedPrice(Number(row.unit_price_minor_e4), rule, currencyDigits),
  }))
  const isPossible = (price: number) => price >= 0 && price <= MAX_UNIT_PRICE_MINOR_E4
  if (!changes.every((change) => isPossible(change.unitPriceMinorE4)))
    return fail({ reason: 'price_out_of_range' })
  const changed = await setListPrices(sql, { listId, validFrom, changes }, author)
  return succeed({ changed: changed.length })
}
