import db from '@adonisjs/lucid/services/db'
import { createShop, type CreatedShop } from '#app/setup/create_shop'
import { DEMO_ACCOUNTS } from '#app/users/demo_accounts'
import { addUser } from '#app/users/add_user'
import type { User } from '#app/users/user'

export interface DemoShop extends CreatedShop {
  operators: Record<(typeof DEMO_ACCOUNTS)[number]['role'], User>
}

/** Opens Fjordgata Landhandel, with its three people. */
export async function createDemoShop(): Promise<DemoShop> {
  const [owner, ...others] = DEMO_ACCOUNTS
  const shop = await createShop({
    store: {
      code: 'fjordgata',
      name: 'Fjordgata Landhandel',
      country: 'NO',
      legalName: 'Fjordgata Landhandel AS',
      organisationNumber: '999 888 777',
      address: 'Fjordgata 12',
      postalCode: '7010',
      city: 'Trondheim',
      phone: '73 00 00 00',
      email: 'hei@fjordgata.example',
      receiptHeader: 'Velkommen innom',
      receiptFooter: 'Åpent kjøp i 30 dager mot kvittering.\nTakk for handelen!',
    },
    registers: ['Hovedkassen', 'Kaffebaren'],
    owner: { ...owner, locale: 'en' },
  })
  const operators = { owner: shop.owner! } as DemoShop['operators']
  await db.transaction(async (trx) => {
    for (const account of others) {
      const roles = [{ roleId: shop.roles.get(account.role)!.id, storeId: shop.store.id }]
      operators[account.role] = await addUser({ ...account, locale: 'en', roles }, trx)
    }
  })
  return { ...shop, operators }
}
