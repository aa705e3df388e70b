import db from '@adonisjs/lucid/services/db'
import { addRegister } from '#app/stores/add_register'
import { givenDevice } from '#tests/support/given_device'
import type { GivenShop } from '#tests/support/given_shop'

/** The shop seen from each of several registers: its own and more, each with an enrolled device. */
export async function givenRegisters(shop: GivenShop, count: number): Promise<GivenShop[]> {
  const shops = [shop]
  for (let number = 2; number <= count; number++) {
    const register = await db.transaction((trx) =>
      addRegister({ storeId: shop.store.id, name: `Till ${number}` }, trx)
    )
    shops.push({ ...shop, register, ...(await givenDevice(register, shop.operators.owner.id)) })
  }
  return shops
}
