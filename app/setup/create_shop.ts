import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { addStockLocations } from '#app/stock/add_stock_locations'
import { addRegister, type NewRegister } from '#app/stores/add_register'
import { addStore, type NewStore } from '#app/stores/add_store'
import { countryPreset } from '#app/stores/country_presets'
import type { Register } from '#app/stores/register'
import type { Store } from '#app/stores/store'
import { addTenderTypes } from '#app/tenders/add_tender_types'
import type { TenderType } from '#app/tenders/tender_type'
import { addStartingRoles } from '#app/users/starting_roles/add_starting_roles'
import { addUser, type NewUser } from '#app/users/add_user'
import type { Role } from '#app/users/role'
import type { User } from '#app/users/user'

export interface NewShop {
  store: NewStore
  /** The registers to start with: names, or names with their printers. */
  registers?: (string | Omit<NewRegister, 'storeId'>)[]
  /** Codes of the country's tender types that the shop takes; left out for all. */
  tenderCodes?: string[]
  /** Rates by code of the category, where they differ from the country's preset. */
  ratesPpm?: Record<string, number>
  /** Left out for a further store of a business that has its owner. */
  owner?: Omit<NewUser, 'roles'>
  /** Who opens a further store. */
  createdById?: string
}

export interface CreatedShop {
  store: Store
  registers: Register[]
  tenderTypes: TenderType[]
  roles: Map<string, Role>
  owner: User | null
}

/**
 * Opens a shop ready to sell: store, VAT, tender types, stock locations, starting roles, registers
 * and owner, all or nothing. First-run set-up, the demo and the tests use this one operation; a
 * caller that adds to the new shop before it is there for anybody passes its own transaction.
 */
export async function createShop(
  input: NewShop,
  client?: TransactionClientContract
): Promise<CreatedShop> {
  return client ? build(input, client) : db.transaction((trx) => build(input, trx))
}

async function build(input: NewShop, trx: TransactionClientContract): Promise<CreatedShop> {
  const store = await addStore(input.store, trx, input.ratesPpm)
  const preset = countryPreset(store.country)
  const tenderTypes = await addTenderTypes(store.id, preset.tenderNames, trx, input.tenderCodes)
  await addStockLocations(sqlOf(trx), store.id, preset.locationNames)
  const roles = await addStartingRoles(trx)
  const registers: Register[] = []
  for (const register of input.registers ?? []) {
    const wanted = typeof register === 'string' ? { name: register } : register
    registers.push(await addRegister({ storeId: store.id, ...wanted }, trx))
  }
  const owner = input.owner ? await addOwner(input.owner, roles, trx) : null
  await appendStoreEntry(sqlOf(trx), {
    storeId: store.id,
    kind: 'store.created',
    operatorId: input.createdById ?? owner?.id ?? null,
    payload: { country: store.country, currency: store.currency },
  })
  return { store, registers, tenderTypes, roles, owner }
}

async function addOwner(
  owner: Omit<NewUser, 'roles'>,
  roles: Map<string, Role>,
  trx: TransactionClientContract
): Promise<User> {
  const role = roles.get('owner')
  if (!role) throw new Error('The starting roles have no owner')
  return addUser({ ...owner, roles: [{ roleId: role.id, storeId: null }] }, trx)
}
