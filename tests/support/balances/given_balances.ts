import { transaction } from '#core/sql'
import { issueGiftCard, type NewGiftCard } from '#app/balances/issue_gift_card'
import { creditAccount } from '#app/balances/open_account'
import { moveBalance } from '#app/balances/move_balance'
import { Customer } from '#app/customers/customer'
import type { GivenShop } from '#tests/support/given_shop'

export const TODAY = '2026-11-22'
export const CODE = 'GIFT-7K2M-WXYZ'

/** A card with 500.00 on it, unless the test says otherwise. */
export async function givenGiftCard(
  shop: GivenShop,
  sketch: Partial<NewGiftCard> = {}
): Promise<string> {
  const issued = await transaction((sql) =>
    issueGiftCard(sql, {
      code: { whole: CODE },
      currency: shop.store.currency,
      amountMinor: 50_000,
      expiresOn: null,
      customerId: null,
      note: null,
      kind: 'issued',
      origin: { name: 'tillhouse', key: null },
      storeId: shop.store.id,
      operatorId: shop.operators.owner.id,
      sourceId: null,
      ...sketch,
    })
  )
  if (!issued.ok) throw new Error(issued.reason)
  return issued.value.accountId
}

export async function givenCredit(shop: GivenShop, name: string, amountMinor: number) {
  const customer = await Customer.create({ name })
  const accountId = await transaction(async (sql) => {
    const id = await creditAccount(sql, customer.id, shop.store.currency)
    await moveBalance(sql, {
      accountId: id,
      kind: 'opening',
      amountMinor,
      storeId: shop.store.id,
      operatorId: shop.operators.owner.id,
      sourceId: null,
    })
    return id
  })
  return { customer, accountId }
}
