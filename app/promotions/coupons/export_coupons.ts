import { stringify } from 'csv-stringify/sync'
import { couponBarcode } from '#app/documents/coupon_codes'
import { couponsAfter } from '#app/promotions/coupons/list_coupons'

const ROWS_AT_ONCE = 1_000
const COLUMNS = ['code', 'barcode', 'uses', 'used', 'left', 'void']

/** The coupons of a batch as CSV, read and written a thousand at a time. */
export async function* exportCoupons(batchId: string): AsyncGenerator<string> {
  // Spreadsheets take a file without this mark for Latin-1.
  yield `\uFEFF${stringify([COLUMNS])}`
  let after = ''
  for (;;) {
    const coupons = await couponsAfter(batchId, after, ROWS_AT_ONCE)
    if (coupons.length > 0) {
      yield stringify(
        coupons.map(({ code, usesAllowed, usesCounted, isVoid }) => [
          code,
          couponBarcode(code),
          usesAllowed ?? '',
          usesCounted,
          usesAllowed === null ? '' : Math.max(usesAllowed - usesCounted, 0),
          isVoid ? 'yes' : 'no',
        ])
      )
    }
    const last = coupons.at(-1)
    if (!last || coupons.length < ROWS_AT_ONCE) return
    after = last.id
  }
}
