import { clock, toDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { readGiftCards, readGiftCardsUntil } from '#app/reporting/today/read_gift_cards'
import { datesOf, type DateRange, type Period } from '#app/reporting/today/period'

export interface TradeFigures {
  grossMinor: number
  netMinor: number
  costMinor: number
  /** Part of the net whose cost nobody knows; margins leave it out. */
  uncostedNetMinor: number
  /** Taken for gift cards, beside the sales. */
  giftCardsMinor: number
  /** Receipts given; a post-void takes one away. */
  receipts: number
}

/** Sales of one hour (`14`) or day (`2026-11-22`) beside those of the period compared with. */
export interface TradePoint {
  key: string
  grossMinor: number
  receipts: number
  /** Null where there is nothing to compare with yet. */
  previousMinor: number | null
}

export interface Trade {
  current: TradeFigures
  /** Of the same span of time: today until now is compared with that day until the same time. */
  previous: TradeFigures
  points: TradePoint[]
}

interface Row {
  business_date: string
  local_hour: number
  gross: number
  net: number
  cost: number
  uncosted: number
  receipts: number
  giftCards: number
}

const COLUMNS = `
  sum(gross_minor) as gross, sum(net_minor) as net, sum(cost_minor) as cost,
  sum(uncosted_net_minor) as uncosted,
  sum(case kind when 'return' then 0 when 'post_void' then -1 else 1 end) as receipts`

export const TRADE_BY_HOUR = `
  select business_date, local_hour, ${COLUMNS} from sales
   where store_id = ? and business_date between ? and ?
   group by business_date, local_hour`

export const TRADE_UNTIL = `
  select ${COLUMNS} from sales
   where store_id = ? and business_date between ? and ? and completed_at <= ?`

/** What a store sold in a period, and in the one before it. */
export async function readTrade(
  store: { id: string; dayCutoffMinutes: number; businessDate: string },
  period: Period
): Promise<Trade> {
  const [current, previous] = await Promise.all([
    readHours(store.id, period),
    readHours(store.id, period.previous),
  ])
  const isRunning = period.to === store.businessDate
  return {
    current: sumOf(current),
    previous: isRunning ? await readUntilNow(store.id, period) : sumOf(previous),
    points:
      period.unit === 'hour'
        ? pointsByHour(current, previous, Math.floor(store.dayCutoffMinutes / 60))
        : pointsByDay(current, previous, period),
  }
}

async function readHours(storeId: string, { from, to }: DateRange): Promise<Row[]> {
  const rows = await readInWorker<Row>(TRADE_BY_HOUR, [storeId, from, to])
  const giftCards = await readGiftCards(storeId, { from, to })
  return rows.map((row) => {
    const date = String(row.business_date).slice(0, 10)
    const kept = giftCards.get(`${date} ${row.local_hour}`) ?? 0
    return { ...numbersOf(row, kept), business_date: date }
  })
}

async function readUntilNow(storeId: string, { previous, from }: Period): Promise<TradeFigures> {
  const daysApart = datesOf({ from: previous.from, to: from }).length - 1
  const then = toDatabaseTime(new Date(clock.now().getTime() - daysApart * 24 * 3_600_000))
  const [row] = await readInWorker<Row>(TRADE_UNTIL, [storeId, previous.from, previous.to, then])
  const kept = await readGiftCardsUntil(storeId, previous, then)
  return sumOf(row ? [numbersOf(row, kept)] : [])
}

/** What was taken for gift cards is kept for somebody: it is on receipts and is no turnover. */
function numbersOf(row: Row, giftCardsMinor: number): Row {
  return {
    business_date: row.business_date,
    local_hour: Number(row.local_hour),
    gross: Number(row.gross) - giftCardsMinor,
    net: Number(row.net) - giftCardsMinor,
    giftCards: giftCardsMinor,
    cost: Number(row.cost),
    uncosted: Number(row.uncosted),
    receipts: Number(row.receipts),
  }
}

function sumOf(rows: Row[]): TradeFigures {
  const sum = {
    ...{ grossMinor: 0, netMinor: 0, costMinor: 0, uncostedNetMinor: 0 },
    ...{ receipts: 0, giftCardsMinor: 0 },
  }
  for (const row of rows) {
    sum.grossMinor += row.gross
    sum.netMinor += row.net
    sum.costMinor += row.cost
    sum.uncostedNetMinor += row.uncosted
    sum.receipts += row.receipts
    sum.giftCardsMinor += row.giftCards
  }
  return sum
}

/** From the first hour with a sale to the last, in the order of the business day. */
function pointsByHour(current: Row[], previous: Row[], cutoffHour: number): TradePoint[] {
  const place = (hour: number) => (hour - cutoffHour + 24) % 24
  const places = [...current, ...previous].map((row) => place(row.local_hour))
  if (places.length === 0) return []
  const first = Math.min(...places)
  const length = Math.max(...places) - first + 1
  return Array.from({ length }, (_, index) => {
    const hour = (first + index + cutoffHour) % 24
    const isHour = (row: Row) => row.local_hour === hour
    return point(
      String(hour),
      current.filter(isHour),
      previous.length > 0 ? previous.filter(isHour) : null
    )
  })
}

function pointsByDay(current: Row[], previous: Row[], period: Period): TradePoint[] {
  const compared = datesOf(period.previous)
  return datesOf(period).map((date, index) => {
    const isDate = (row: Row) => row.business_date === date
    const isCompared = (row: Row) => row.business_date === compared[index]
    return point(
      date,
      current.filter(isDate),
      previous.length > 0 ? previous.filter(isCompared) : null
    )
  })
}

function point(key: string, current: Row[], previous: Row[] | null): TradePoint {
  const { grossMinor, receipts } = sumOf(current)
  return { key, grossMinor, receipts, previousMinor: previous && sumOf(previous).grossMinor }
}
