import fc from 'fast-check'
import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { adjustBalance } from '#app/balances/adjust_balance'
import { sumLiabilities } from '#app/balances/sum_liabilities'
import { giftCardMinor } from '#app/documents/gift_cards'
import type { SaleDocument } from '#app/documents/types'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { listCards } from '#tests/support/balances/list_cards'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { patient, randomCases } from '#tests/support/long_tier'
import { callRegister } from '#tests/support/sales/call_register'
import { givenGiftCardItem } from '#tests/support/sales/given_gift_card_item'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument, type SentDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

const ACTS = ['sell', 'pay', 'split', 'return', 'return', 'reverse', 'adjust', 'resend'] as const
/** Whatever these say was not as the register took it to be: the figures are the server's then. */
const ODD = ['gift_card_used', 'balance_not_taken', 'post_void_of_returned', 'post_void_repeated']

const step = fc.record({ act: fc.constantFrom(...ACTS), pick: fc.nat(), size: fc.nat() })

async function owed(): Promise<number> {
  return (await listCards()).reduce((sum, { balance }) => sum + balance, 0)
}

/** What a document does to what the shop owes. */
function changeOf({ body }: SaleDocument): number {
  const paid = body.tenders.filter(({ balance }) => balance)
  return giftCardMinor(body.lines) - paid.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

/** A shop whose days are made up of random acts. */
async function givenDays() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const token = await givenSignOn(shop, 'manager')
  const card = await givenGiftCardItem(shop)
  const goods = shop.items[0]!
  const { voucher, cash } = shop.tenderTypes
  const sales: { sent: SentDocument; document: SaleDocument }[] = []
  let expected = 0

  async function send(sent: SentDocument & { document: SaleDocument }) {
    const before = await owed()
    const { state, reviews = [] } = (await sendDocument(shop, sent)).body
    if (state !== 'accepted') throw new Error(JSON.stringify(sent.document.body))
    const after = await owed()
    expected += reviews.some((one) => ODD.includes(one)) ? after - before : changeOf(sent.document)
    sales.push({ sent, document: sent.document })
  }

  async function pay(pick: number, size: number, isSplit: boolean) {
    const all = await listCards()
    const from = all[pick % all.length]
    if (!from) return
    const pieces = 1 + (size % 30)
    const whole = pieces * 1_000
    const balance = { accountId: from.id, lastFour: from.lastFour }
    const part = isSplit ? 1 + (size % whole) : whole
    await send(
      await till.sale({
        lines: [{ item: goods, quantityThousandths: whole }],
        tenders: [
          { type: voucher, givenMinor: part, balance },
          ...(part < whole ? [{ type: cash, givenMinor: whole - part + 100 }] : []),
        ],
      })
    )
  }

  /** One piece of a sale, paid back to the card that paid it, or in cash. */
  async function bringBack(pick: number, size: number) {
    const earlier = sales[pick % sales.length]?.document
    if (!earlier || earlier.body.kind === 'post_void') return
    const path = `/api/sales/by_receipt/${earlier.body.receipt.number}`
    const { lines } = (await callRegister(shop, token, 'GET', path))
      .body as unknown as ReturnableSale
    const line = lines[0]
    if (!line || line.remainingThousandths === 0) return
    const isCard = line.itemId === card.id
    const balance = earlier.body.tenders.find((tender) => tender.balance)?.balance
    const eachMinor = line.grossMinor / (line.quantityThousandths / 1_000)
    const toCard = balance && size % 2 === 0 ? { type: voucher, balance } : { type: cash }
    await send(
      await till.sale({
        lines: [
          {
            item: isCard ? card : goods,
            quantityThousandths: -1_000,
            returnOf: line.returnSource,
            ...(isCard && { fee: { kind: 'gift_card' as const } }),
          },
        ],
        tenders: [{ ...toCard, givenMinor: 0 - eachMinor }],
      })
    )
  }

  async function adjust(pick: number, size: number) {
    const all = (await listCards()).filter(({ state }) => state === 'active')
    const one = all[pick % all.length]
    if (!one) return
    const amountMinor = (size % 4_000) - 2_000
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const change = { accountId: one.id, kind: 'adjusted' as const, amountMinor, reason: 'Count' }
    const { ok } = await transaction((sql) => adjustBalance(sql, change, author))
    if (ok) expected += amountMinor
  }

  async function act({ act: kind, pick, size }: { act: string; pick: number; size: number }) {
    if (kind === 'sell') {
      const quantityThousandths = 1_000 * (1 + (size % 3))
      const line = { item: card, quantityThousandths, fee: { kind: 'gift_card' as const } }
      await send(await till.sale({ lines: [line] }))
    } else if (kind === 'pay' || kind === 'split') await pay(pick, size, kind === 'split')
    else if (kind === 'return') await bringBack(pick, size)
    else if (kind === 'adjust') await adjust(pick, size)
    else if (sales.length > 0) {
      const { sent, document } = sales[pick % sales.length]!
      if (kind === 'resend') return void (await sendDocument(shop, sent))
      if (document.body.kind === 'post_void') return
      const { tillSessionId } = till
      await send(
        await signedDocument(shop, 'sale', postVoidBody(shop, document), { tillSessionId })
      )
    }
  }

  return { act, expected: () => expected }
}

test.group('Gift cards over many days', (group) => {
  group.each.setup(cleanDatabase)

  test('what is owed is what was sold, less what was taken, and never below nothing', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
        await cleanDatabase()
        const days = await givenDays()
        await days.act({ act: 'sell', pick: 0, size: 1 })
        for (const one of steps) {
          await days.act(one)
          const all = await listCards()
          assert.isTrue(all.every(({ balance, held }) => balance >= 0 && held === 0))
          assert.isTrue(all.every(({ state, balance }) => state !== 'withdrawn' || balance === 0))
          assert.equal(await owed(), days.expected(), `after ${one.act}`)
        }
        const liability = await sumLiabilities()
        assert.equal(liability[0]?.amountMinor ?? 0, await owed())
        assert.deepEqual(await verifyLedgers(), [])
      }),
      randomCases(8)
    )
  }).timeout(patient(180_000))
})
