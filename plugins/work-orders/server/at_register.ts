import type { Desk } from './desk.ts'
import { pricedLine } from './change_order.ts'
import { dayOf } from './days.ts'
import { linesOf, openOrders, searchOrders } from './find_orders.ts'
import { formatNumber, parseNumber } from './numbers.ts'
import { cardOf } from './order_view.ts'
import type { LineRow, OrderRow } from './rows.ts'
import { settle, type OpenDeposit } from './settle_order.ts'
import type { WorkshopSettings } from './settings.ts'
import { soldLinesOf } from './sold_lines.ts'
import type { Words } from './texts.ts'
import { lineTotalMinor } from './totals.ts'

/** Prices of registers are counted in ten-thousandths of a minor unit. */
const MINOR_E4 = 10_000
const MOST = 30

/** Repairs as a register lists them: those to be collected first, or those that were looked for. */
export async function listAtRegister({ shop }: Desk, storeId: string, words: Words, text: string) {
  const settings = await shop.settings(storeId)
  const { workflow, numberPrefix } = settings
  const today = dayOf(shop.now())
  const isReady = (order: OrderRow) => workflow.find(order.state)?.phase === 'ready'
  const keys = workflow.open().map(({ key }) => key)
  const orders =
    text === ''
      ? await openOrders(shop, storeId, keys)
      : (
          await searchOrders(shop, storeId, {
            text,
            number: parseNumber(numberPrefix, text),
            page: 0,
          })
        ).orders
  const open = orders.filter((order) => order.receipt_number === null)
  const ready = [...open.filter(isReady), ...open.filter((order) => !isReady(order))]
  return {
    orders: ready.slice(0, MOST).map((order) => ({
      ...cardOf(order, settings, words, today),
      isReady: isReady(order),
      deposit_minor: order.deposit_minor,
    })),
    hasMore: ready.length > MOST,
  }
}

/** One repair with the lines that it becomes in a sale. */
export async function orderAtRegister({ ctx, shop }: Desk, order: OrderRow, words: Words) {
  const settings = await shop.settings(order.store_id)
  const number = formatNumber(settings.numberPrefix, order.number)
  const [lines, sold, store] = await Promise.all([
    linesOf(shop, order.id),
    soldLinesOf(shop, order.id),
    ctx.stores.get(order.store_id),
  ])
  const { deposits, depositMinor } = settle(sold)
  return {
    ...cardOf(order, settings, words, dayOf(shop.now())),
    currency: store?.currency ?? null,
    receipt_number: order.receipt_number,
    customer: order.customer_id && { id: order.customer_id, name: order.customer_name },
    lines: lines.map((line) => ({ ...line, total_minor: lineTotalMinor(pricedLine(line)) })),
    deposit_minor: depositMinor,
    toPay_minor: order.total_minor - depositMinor,
    sale: [
      ...lines.flatMap((line) => saleLineOf(line, number, settings)),
      ...deposits.map((deposit) => backOf(deposit, words)),
    ],
    deposit: {
      itemId: null,
      departmentId: settings.depositDepartment || settings.labourDepartment || null,
      name: words.say('register.deposit_line', { number }),
      note: order.device,
    },
  }
}

function saleLineOf(
  line: LineRow,
  number: string,
  { labourDepartment, partDepartment }: WorkshopSettings
) {
  if (line.quantity_thousandths === 0) return []
  const isLabour = line.kind === 'labour'
  return [
    {
      role: 'goods' as const,
      itemId: line.item_id,
      departmentId: (isLabour ? labourDepartment : partDepartment || labourDepartment) || null,
      name: line.text,
      unit: isLabour ? ('hour' as const) : ('piece' as const),
      quantityThousandths: line.quantity_thousandths,
      unitPriceMinorE4: line.unit_price_minor * MINOR_E4,
      note: number,
    },
  ]
}

function backOf({ receiptNumber, lineId }: OpenDeposit, words: Words) {
  const reason = words.say('register.deposit_counted_in')
  return { role: 'back' as const, receiptNumber, sourceLineId: lineId, reason }
}
