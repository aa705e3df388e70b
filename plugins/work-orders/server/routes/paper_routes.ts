import { reply, type StoreView } from '@tillhouse/sdk'
import { pricedLine } from '../change_order.ts'
import { READS, withOrder, type Desk } from '../desk.ts'
import { linesOf } from '../find_orders.ts'
import { showMoney, showQuantity } from '../money.ts'
import { formatNumber } from '../numbers.ts'
import { renderLabel } from '../pdf/label.ts'
import { renderTicket, type Ticket } from '../pdf/ticket.ts'
import type { LineRow, OrderRow } from '../rows.ts'
import { showDay, type Words } from '../texts.ts'
import { lineTotalMinor } from '../totals.ts'

/** The ticket for the customer and the label for the thing. */
export function addPaperRoutes(desk: Desk): void {
  const { ctx, shop, wordsIn } = desk
  ctx.routes.get(
    '/orders/:id/ticket',
    READS,
    withOrder(desk, async (order) => {
      const words = wordsIn(order.locale)
      const [store, lines, settings] = await Promise.all([
        ctx.stores.get(order.store_id),
        linesOf(shop, order.id),
        shop.settings(order.store_id),
      ])
      const number = formatNumber(settings.numberPrefix, order.number)
      const { terms } = settings
      const ticket = ticketOf({ order, lines, words, store: store!, number, terms })
      return reply({ type: 'application/pdf', body: await renderTicket(ticket) })
    })
  )
  ctx.routes.get(
    '/orders/:id/label',
    READS,
    withOrder(desk, async (order, { locale }) => {
      const words = wordsIn(locale)
      const { numberPrefix } = await shop.settings(order.store_id)
      const body = await renderLabel({
        language: words.locale,
        number: formatNumber(numberPrefix, order.number),
        customer: order.customer_name,
        device: order.device,
        fault: order.fault.replaceAll('\n', ' '),
        due: order.due_on === null ? '' : showDay(words, order.due_on),
      })
      return reply({ type: 'application/pdf', body })
    })
  )
}

interface TicketParts {
  order: OrderRow
  lines: LineRow[]
  words: Words
  store: StoreView
  number: string
  terms: string
}

function ticketOf({ order, lines, words, store, number, terms }: TicketParts): Ticket {
  const say = (key: string) => words.say(key)
  const money = (minor: number) => showMoney(words.locale, store.currency, minor)
  return {
    language: words.locale,
    title: say('ticket.title'),
    shop: [
      store.name,
      [store.address, [store.postalCode, store.city].filter(Boolean).join(' '), store.phone]
        .filter(Boolean)
        .join(' · '),
    ],
    number,
    facts: factsOf(order, words),
    fault: { label: say('fields.fault'), value: order.fault },
    table:
      lines.length === 0
        ? null
        : {
            head: [
              say('ticket.line'),
              say('ticket.quantity'),
              say('ticket.price'),
              say('ticket.amount'),
            ],
            rows: lines.map((line) => [
              line.text,
              showQuantity(words.locale, line.quantity_thousandths),
              money(line.unit_price_minor),
              money(lineTotalMinor(pricedLine(line))),
            ]),
            total: { label: say('ticket.total'), value: money(order.total_minor) },
          },
    terms,
    signature: { label: say('ticket.sign'), strokes: order.signature ?? [] },
  }
}

function factsOf(order: OrderRow, words: Words): Ticket['facts'] {
  const facts = [
    ['fields.customer', order.customer_name],
    ['fields.phone', order.customer_phone],
    ['fields.device', order.device],
    ['fields.serial', order.serial],
    ['fields.accessories', order.accessories],
    ['fields.opened', showDay(words, order.opened_at.slice(0, 10))],
    ['fields.due', order.due_on && showDay(words, order.due_on)],
    ['fields.warranty', order.warranty_until && showDay(words, order.warranty_until)],
  ] as const
  return facts.flatMap(([key, value]) => (value ? [{ label: words.say(key), value }] : []))
}
