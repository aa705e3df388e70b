import { test } from '@japa/runner'
import type { Api } from '#resources/register/device/api'
import { addTender, newDraft, removeTender } from '#resources/register/sale/draft_sale'
import { createKeptMoney, payWithKeptMoney } from '#resources/register/sale/kept_money'
import type { Selling } from '#resources/register/sale/selling'

const CARD = { accountId: 'card-1', lastFour: 'WXYZ' }

function tender(tenderId: string, givenMinor: number) {
  const type = { tenderTypeId: 'voucher', name: 'Gift card', kind: 'other' as const }
  return { tenderId, ...type, givenMinor, reference: null, balance: CARD }
}

/** A sale on the screen, and what its register asks the server. */
function givenSale() {
  const asked: string[] = []
  const api = (async ({ method, path, body }: Parameters<Api>[0]) => {
    // What is given up arrives late.
    if (method === 'DELETE') await new Promise((resolve) => setTimeout(resolve, 5))
    const { amountMinor } = (body ?? {}) as { amountMinor?: number }
    asked.push(`${method} ${path.split('/')[2]}${amountMinor ? ` ${amountMinor}` : ''}`)
    return { ok: true, status: 200, body: { refusal: null, balance: null } }
  }) as Api
  const draft = { value: newDraft('sale-1', '2026-11-22T10:00:00.000Z') }
  const keptMoney = createKeptMoney(api)
  const notices = { refuse: () => {} }
  const paying = payWithKeptMoney(keptMoney, { selling: { draft } as Selling, notices })
  return { asked, draft, keptMoney, paying }
}

test.group('Paying with kept money', () => {
  test('a card that pays twice in one sale is promised with all that it pays', async ({
    assert,
  }) => {
    const { asked, draft, paying } = givenSale()
    await paying.hold(CARD, 6_000)
    draft.value = addTender(draft.value, tender('first', 6_000))
    await paying.hold(CARD, 4_000)
    draft.value = addTender(draft.value, tender('second', 4_000))
    draft.value = removeTender(draft.value, 'first')
    paying.release(CARD)
    await Promise.resolve()
    const path = 'balance_holds'
    assert.deepEqual(asked, [`POST ${path} 6000`, `POST ${path} 10000`, `POST ${path} 4000`])
  })

  test('a card that was taken off the sale is free before it is looked up again', async ({
    assert,
  }) => {
    const { asked, keptMoney, paying } = givenSale()
    paying.release(CARD)
    await keptMoney.lookUp({ code: 'GIFT-7K2M-WXYZ' })
    assert.deepEqual(asked, ['DELETE balance_holds', 'POST balance_lookups'])
  })
})
