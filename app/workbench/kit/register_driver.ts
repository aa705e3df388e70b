import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { saveCustomer } from '#app/customers/save_customer'
import { clearSale } from '#app/sales/clear_sale'
import { clearanceRequestOf } from '#app/sales/clearance_validator'
import { currentPipeline } from '#app/sales/pipeline'
import { loadGrants } from '#app/users/load_grants'
import { KitDevice } from '#app/workbench/kit/kit_device'
import { openKitShop, type KitGoods, type KitShop } from '#app/workbench/kit/kit_shop'
import { pricedSale, saleBodyOf, type RungLine } from '#app/workbench/kit/ring_up'

/** What became of a sale that was to be paid. */
export type PaidSale = CompletedKitSale | RefusedKitSale

export interface CompletedKitSale {
  outcome: 'completed'
  saleId: string
  receiptNumber: string
  /** Minor units with tax, before cash is rounded. */
  totalMinor: number
  /** In the order in which they were scanned, minor units with tax. */
  lines: { name: string; grossMinor: number }[]
  /** What plugins keep with the sale, by their ids. */
  ext: Record<string, unknown>
  /** Plugins that should have been heard and gave no answer. */
  degraded: string[]
}

export interface RefusedKitSale {
  outcome: 'refused'
  saleId: string
  refusals: { pluginId: string; code: string; message: string | null }[]
  degraded: string[]
}

/** A sale as it is rung up; nothing happens before `pay`. */
export interface SaleDriver {
  /** @default 1000 thousandths, which is one piece */
  scan(name: string, quantityThousandths?: number): SaleDriver
  customer(id: string): SaleDriver
  /** Asks the guards, and sells where none refuses. */
  pay(tender: 'cash' | 'card'): Promise<PaidSale>
}

/** The till of a shop that a test has for itself, opened when it is first used. */
export class RegisterDriver {
  #open: Promise<{ shop: KitShop; device: KitDevice }> | null = null

  constructor(private readonly goods: Record<string, KitGoods>) {}

  sale(): SaleDriver {
    const lines: { name: string; quantityThousandths: number }[] = []
    let customerId: string | null = null
    const driver: SaleDriver = {
      scan: (name, quantityThousandths = 1_000) => (
        lines.push({ name, quantityThousandths }),
        driver
      ),
      customer: (id) => ((customerId = id), driver),
      pay: (tender) => this.#pay(lines, customerId, tender),
    }
    return driver
  }

  /** A customer of the shop; answers the id that `customer()` takes. */
  async addCustomer(name: string): Promise<string> {
    const { shop } = await this.opened()
    const author = { storeId: shop.store.id, operatorId: shop.operatorId }
    return (await saveCustomer(null, { name }, author)).id
  }

  /** The shop itself, for the ids of its store, register and operator. */
  async opened(): Promise<{ shop: KitShop; device: KitDevice }> {
    this.#open ??= openKitShop(this.goods).then(async (shop) => ({
      shop,
      device: await KitDevice.open(shop),
    }))
    return this.#open
  }

  async #pay(
    scanned: { name: string; quantityThousandths: number }[],
    customerId: string | null,
    tenderKind: 'cash' | 'card'
  ): Promise<PaidSale> {
    const { shop, device } = await this.opened()
    const rung = scanned.map(({ name, quantityThousandths }): RungLine => {
      const item = shop.items.get(name)
      if (!item) throw new Error(`Nothing is called ${name}: name it at createTestHost({ items })`)
      return { item, quantityThousandths, lineId: newId() }
    })
    const saleId = newId()
    const pipeline = await transaction((sql) => currentPipeline(sql, shop.store.id))
    const priced = await pricedSale(shop, pipeline, rung, customerId)
    const { operatorId } = shop
    const asker = { storeId: shop.store.id, registerId: shop.register.id, operatorId }
    const request = clearanceRequestOf({
      saleId,
      draftDigest: newId(),
      customerId,
      saleDiscount: null,
      grossMinor: priced.totals.grossMinor,
      lines: rung.map(({ item, quantityThousandths, lineId }, at) => ({
        lineId,
        itemId: item.id,
        quantityThousandths,
        override: null,
        discount: null,
        netMinor: priced.lines[at]!.netMinor,
        sourceSaleId: null,
        sourceLineId: null,
      })),
    })
    const answer = await clearSale(asker, await loadGrants(operatorId), request)
    const { refusals = [], degraded = [], ext = {}, problems, needsOverride } = answer
    if (refusals.length > 0) return { outcome: 'refused', saleId, refusals, degraded }
    if (answer.answer !== 'cleared')
      throw new Error(`Tillhouse itself refuses: ${JSON.stringify({ problems, needsOverride })}`)
    const receipt = device.nextReceipt()
    const tender = shop.tenderTypes.find(({ kind }) => kind === tenderKind)!
    const sold = { rung, priced, pipeline, customerId, tender, receipt, clearanceId: answer.id }
    const startedAt = clock.now().toISOString()
    await device.send('sale', saleId, saleBodyOf(shop, { ...sold, startedAt }))
    return {
      outcome: 'completed',
      saleId,
      receiptNumber: receipt.number,
      totalMinor: priced.totals.grossMinor,
      lines: rung.map(({ item }, at) => ({
        name: item.name,
        grossMinor: priced.lines[at]!.grossMinor,
      })),
      ext,
      degraded,
    }
  }
}
