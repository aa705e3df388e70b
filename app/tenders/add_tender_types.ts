import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { TenderType } from '#app/tenders/tender_type'

/** Codes of the ways to pay that a new store may start with. */
export const STARTING_TENDER_CODES = ['cash', 'card', 'voucher'] as const

/** The ways to pay that a new store starts with, called what its country calls them. */
export async function addTenderTypes(
  storeId: string,
  names: { cash: string; card: string; voucher: string },
  client: TransactionClientContract,
  codes: readonly string[] = STARTING_TENDER_CODES
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
        redeems: 'gift_card' as const,
        opensDrawer: false,
        asksReference: false,
      },
    ]
      .filter(({ code }) => codes.includes(code))
      .map((type, index) => ({ ...type, storeId, canRefund: true, position: index + 1 })),
    { client }
  )
}
