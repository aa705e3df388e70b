import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { TenderType } from '#app/tenders/tender_type'

/** The ways to pay that a new store starts with, called what its country calls them. */
export async function addTenderTypes(
  storeId: string,
  names: { cash: string; card: string; voucher: string },
  client: TransactionClientContract
): Promise<TenderType[]> {
  return TenderType.createMany(
    [
      {
        code: 'cash',
        name: names.cash,
        kind: 'cash' as const,
        opensDrawer: true,
        asksReference: false,
      },
      {
        code: 'card',
        name: names.card,
        kind: 'card' as const,
        opensDrawer: false,
        asksReference: true,
      },
      {
        code: 'voucher',
        name: names.voucher,
        kind: 'other' as const,
        opensDrawer: false,
        asksReference: true,
      },
    ].map((type, index) => ({ ...type, storeId, canRefund: true, position: index + 1 })),
    { client }
  )
}
