import { read } from '#core/sql'
import { givenCredit, givenGiftCard } from '#tests/support/balances/given_balances'
import { givenPastSale } from '#tests/support/given_past_sale'
import type { GivenShop } from '#tests/support/given_shop'
import { givenDeadEvent } from '#tests/support/health/given_dead_event'
import { nobodyIsShutOut } from '#tests/support/journeys/nobody_is_shut_out'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

const ITEMS = 'Name;SKU;Price\nLampe;L-1;399,00\nPære;P-1;gratis\n'

/** A shop that has something of everything the pages show, also what is out of order. */
async function givenPages(shop: GivenShop): Promise<string[]> {
  const { customer, accountId } = await givenCredit(shop, 'Åse Berg', 12_345)
  const cardId = await givenGiftCard(shop, { customerId: customer.id, expiresOn: '2020-01-31' })
  const past = await givenPastSale(shop, { customerId: customer.id })
  await givenDeadEvent(shop.store.id)
  const checked = await work(shop, await givenMoveInFile(shop, ITEMS), 'check')
  const imported = await work(shop, await givenMoveInFile(shop, ITEMS), 'import')
  const [register] = await read<{ id: string }>('select id from registers')
  return [
    '/balances',
    `/balances/${cardId}`,
    `/balances/${accountId}`,
    `/customers/${customer.id}`,
    '/past_sales',
    `/past_sales/${past.id}`,
    '/move-in',
    `/move-in/${checked.moveInId}`,
    `/move-in/files/${checked.id}`,
    `/move-in/files/${imported.id}`,
    `/move-in/${imported.moveInId}/reconciliation`,
    '/settings',
    '/settings/backups',
    '/settings/backups/targets/create',
    '/settings/export',
    '/settings/health',
    '/settings/health/events',
    '/settings/health/documents',
    '/settings/secure_connection',
    '/settings/upgrade',
    `/settings/registers/${register!.id}/edit`,
    '/account',
    '/account/second_factor',
    '/help/errors',
    '/help/errors/E_NOT_ENROLLED',
    '/trust',
  ]
}

nobodyIsShutOut('the back office', 'light', givenPages)
