import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { Chance } from '#app/setup/demo/chance'
import { createDemoCustomers } from '#app/setup/demo/demo_customers'
import { createDemoDeposits } from '#app/setup/demo/demo_deposits'
import { DemoDevice } from '#app/setup/demo/demo_device'
import { createDemoGoods, type DemoItem } from '#app/setup/demo/demo_goods'
import { DemoHistory } from '#app/setup/demo/demo_history'
import { createDemoKit } from '#app/setup/demo/demo_kit'
import { createDemoPictures } from '#app/setup/demo/demo_pictures'
import { createDemoPromotions } from '#app/setup/demo/demo_promotions'
import { createDemoPlaceRules } from '#app/setup/demo/demo_place_rules'
import { createDemoPrices } from '#app/setup/demo/demo_prices'
import { createDemoShop, type DemoShop } from '#app/setup/demo/demo_shop'
import { settlePast } from '#app/setup/demo/settle_past'
import { currentPipeline } from '#app/sales/pipeline'
import { moveStock } from '#app/stock/move_stock'
import { endEnrolment } from '#app/stores/end_enrolment'
import { businessDateAt } from '#app/documents/business_date'
import { taxRatesInForce } from '#app/stores/tax_rates_in_force'

export interface DemoSize {
  seed: number
  days: number
  /** Sales of a usual day. */
  sales: number
  withPictures: boolean
}

/**
 * Fills an empty database with Fjordgata Landhandel: the catalog, customers, and a history that
 * went through the same operations as every shop's. The same seed and day give the same shop.
 */
export async function seedDemo(size: DemoSize, tell: (step: string) => void): Promise<void> {
  const realNow = clock.now
  const until = DateTime.fromJSDate(realNow(), { zone: 'Europe/Oslo' })
  const first = until.minus({ days: size.days })
  try {
    clock.now = () => first.minus({ days: 1 }).toJSDate()
    tell('people and catalog')
    const chance = new Chance(size.seed)
    const shop = await createDemoShop()
    const items = await createDemoGoods(shop)
    await createDemoDeposits(shop, items)
    await createDemoKit(shop, items)
    if (size.withPictures) {
      tell('pictures')
      await createDemoPictures(items)
    }
    const customers = await createDemoCustomers(chance)
    tell(`${size.days} days of sales`)
    const sold = await trade(shop, items, customers, chance, { first, until, sales: size.sales })
    await fillShelves(shop, items, sold, chance, first)
    await settlePast(shop, realNow())
    await createDemoPromotions(shop, items, { customers, today: until.toISODate()! })
    await createDemoPrices(shop, items, until)
    await createDemoPlaceRules(shop, until.toISODate()!)
  } finally {
    clock.now = realNow
  }
}

async function trade(
  shop: DemoShop,
  items: DemoItem[],
  customers: string[],
  chance: Chance,
  span: { first: DateTime; until: DateTime; sales: number }
): Promise<Map<string, number>> {
  const { store, operators, registers, tenderTypes } = shop
  const lastDate = businessDateAt(span.until.toUTC().toISO()!, store)
  const till = {
    pipeline: await transaction((sql) => currentPipeline(sql, store.id)),
    taxRates: await taxRatesInForce(store, lastDate),
    tenderTypes: new Map(tenderTypes.map((type) => [type.code, type])),
    shelf: items.map((value) => ({ value, weight: value.good.popularity * value.good.popularity })),
    customers,
  }
  const crew = {
    device: await DemoDevice.enrol(registers[0]!, operators.owner.id),
    operatorIds: [operators.cashier.id, operators.manager.id, operators.owner.id],
    items: new Map(items.map((item) => [item.id, item])),
  }
  const history = new DemoHistory(till, crew, chance)
  for (let day = span.first; day.toISODate()! <= lastDate; day = day.plus({ days: 1 })) {
    const date = day.toISODate()!
    await history.tradeOn(date, span.until.minus({ minutes: 3 }), span.sales)
  }
  // The register is free for the browser of whoever tries the demo.
  const { enrolmentId } = crew.device.sender
  await endEnrolment({ enrolmentId, reason: 'replaced', endedById: operators.owner.id })
  return history.sold
}

/** Opening stock that fits what was sold, so that most shelves are full and a few run low. */
async function fillShelves(
  shop: DemoShop,
  items: DemoItem[],
  sold: Map<string, number>,
  chance: Chance,
  first: DateTime
): Promise<void> {
  const moves = items
    .filter(({ good }) => !good.isService)
    .map(({ id }) => ({
      itemId: id,
      quantityThousandths:
        Math.max(0, sold.get(id) ?? 0) +
        1_000 * (chance.happens(40) ? chance.between(0, 5) : chance.between(8, 60)),
    }))
  for (let from = 0; from < moves.length; from += 100) {
    await transaction((sql) =>
      moveStock(sql, {
        storeId: shop.store.id,
        moves: moves.slice(from, from + 100),
        kind: 'opening',
        sourceId: null,
        operatorId: shop.operators.owner.id,
        occurredAt: first.toUTC().toISO()!,
        whenShort: 'allow',
      })
    )
  }
}
