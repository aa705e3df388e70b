import db from '@adonisjs/lucid/services/db'
import { newId } from '#core/ids'
import { sqlOf, transaction, type Sql } from '#core/sql'
import { createItem } from '#app/catalog/items/create_item'
import { addStockLocations } from '#app/stock/add_stock_locations'
import { addRegister } from '#app/stores/add_register'
import { addStore } from '#app/stores/add_store'
import { countryPreset } from '#app/stores/country_presets'
import type { Register } from '#app/stores/register'
import type { Store } from '#app/stores/store'
import { addTenderTypes } from '#app/tenders/add_tender_types'
import type { TenderType } from '#app/tenders/tender_type'
import { addStartingRoles } from '#app/users/starting_roles/add_starting_roles'
import { addUser } from '#app/users/add_user'
import { TaxCategory } from '#app/stores/tax_category'

/** Goods that a test rings up, by the name that it scans. */
export interface KitGoods {
  /** Minor units for one piece, with tax. */
  priceMinor: number
  tags?: string[]
}

export interface KitItem extends KitGoods {
  id: string
  name: string
  tags: string[]
  taxCategoryId: string
  priceId: string
}

export interface KitShop {
  store: Store
  register: Register
  operatorId: string
  tenderTypes: TenderType[]
  items: Map<string, KitItem>
}

const GOODS: Record<string, KitGoods> = {
  bread: { priceMinor: 3_000 },
  milk: { priceMinor: 2_000 },
  soap: { priceMinor: 5_000 },
}

/** A shop of the test's own in Norway, made by the operations that a real one is made by. */
export async function openKitShop(goods: Record<string, KitGoods> = {}): Promise<KitShop> {
  // Several tests of a run share one database.
  const code = `t${newId().slice(-8)}`
  const { store, register, tenderTypes, owner } = await db.transaction(async (trx) => {
    const opened = await addStore(
      { code, name: 'Test shop', country: 'NO', allowsNegativeStock: true },
      trx
    )
    const preset = countryPreset(opened.country)
    const types = await addTenderTypes(opened.id, preset.tenderNames, trx)
    await addStockLocations(sqlOf(trx), opened.id, preset.locationNames)
    const roleId = (await addStartingRoles(trx)).get('owner')!.id
    return {
      store: opened,
      register: await addRegister({ storeId: opened.id, name: 'Test till' }, trx),
      tenderTypes: types,
      owner: await addUser(
        {
          name: 'Test owner',
          email: `${code}@tillhouse.test`,
          password: newId(),
          locale: 'en',
          roles: [{ roleId, storeId: null }],
        },
        trx
      ),
    }
  })
  const standard = await TaxCategory.findByOrFail('code', 'standard')
  const items = new Map<string, KitItem>()
  for (const [name, one] of Object.entries({ ...GOODS, ...goods }))
    items.set(name, await transaction((sql) => addGoods(sql, store, standard.id, { name, ...one })))
  return { store, register, operatorId: owner.id, tenderTypes, items }
}

async function addGoods(
  sql: Sql,
  store: Store,
  taxCategoryId: string,
  { name, priceMinor, tags = [] }: KitGoods & { name: string }
): Promise<KitItem> {
  const created = await createItem(
    sql,
    {
      name,
      taxCategoryId,
      tags,
      price: {
        storeId: store.id,
        currency: store.currency,
        includesTax: store.pricesIncludeTax,
        unitPriceMinorE4: priceMinor * 10_000,
      },
    },
    { storeId: store.id, operatorId: null }
  )
  if (!created.ok) throw new Error(`${name} was not put on file: ${created.reason}`)
  const { id } = created.value
  // A test's clock may show a day of the past.
  const since = '2020-01-01 00:00:00.000'
  await sql.run('update item_prices set valid_from = ? where item_id = ?', [since, id])
  const [price] = await sql.all<{ id: string }>('select id from item_prices where item_id = ?', [
    id,
  ])
  return { id, name, priceMinor, tags, taxCategoryId, priceId: price!.id }
}
