import { clock } from '#core/clock'
import { read } from '#core/sql'
import type { SaleFilters } from '#app/sales/history/sale_filters'
import { searchSales } from '#app/sales/history/search_sales'
import type { SaleListInput } from '#app/sales/sale_validator'
import { businessDateAt } from '#app/documents/business_date'
import { parseAmountMinor } from '#pricing/index'

/** Days shown when neither dates nor a search text are given. */
const DEFAULT_DAYS = 30
const DAY_MS = 86_400_000

export interface ListingStore {
  id: string
  currency: string
  minorDigits: number
  timeZone: string
  dayCutoffMinutes: number
}

export async function findListingStore(storeId: string): Promise<ListingStore> {
  const [row] = await read<Record<string, string | number>>(
    'select currency, currency_digits, time_zone, day_cutoff_minutes from stores where id = ?',
    [storeId]
  )
  if (!row) throw new Error(`There is no store ${storeId}`)
  return {
    id: storeId,
    currency: String(row.currency),
    minorDigits: Number(row.currency_digits),
    timeZone: String(row.time_zone),
    dayCutoffMinutes: Number(row.day_cutoff_minutes),
  }
}

/** What the address asks for. Amounts that are no figures, like an empty field, ask for nothing. */
export async function readFilters(store: ListingStore, input: SaleListInput): Promise<SaleFilters> {
  const text = input.q ?? ''
  return {
    storeId: store.id,
    from: input.from ?? (text === '' && !input.to ? monthBefore(store) : null),
    to: input.to ?? null,
    fromHour: input.fromHour ?? null,
    toHour: input.toHour ?? null,
    operatorId: input.operator ?? null,
    registerId: input.register ?? null,
    kind: input.kind ?? null,
    tenderTypeId: input.tender ?? null,
    minimumMinor: amountOf(input.minimum, store),
    maximumMinor: amountOf(input.maximum, store),
    onlyReviews: input.review ?? false,
    found: text === '' ? null : await searchSales(text, store.minorDigits),
  }
}

function monthBefore(store: ListingStore): string {
  const then = clock.now().getTime() - DEFAULT_DAYS * DAY_MS
  return businessDateAt(new Date(then).toISOString(), store)
}

function amountOf(text: string | null | undefined, { minorDigits }: ListingStore): number | null {
  const amount = parseAmountMinor(text ?? '', minorDigits)
  return amount.ok ? amount.value : null
}
