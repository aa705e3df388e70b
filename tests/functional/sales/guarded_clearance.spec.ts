import { test } from '@japa/runner'
import { read } from '#core/sql'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'
import { deny } from '#app/plugin_sdk/answers'
import type { AskedSale, AskedVoid } from '#app/plugin_sdk/payloads/sales'
import { loadNotAsked, loadUnanswered } from '#app/reporting/sale_page/load_around_sale'
import { authoriseOverride } from '#app/users/authorise_override'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { BROKEN, givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const OVERRIDABLE = () => deny('over_limit', 'Ask for a deposit.', { overridableBy: 'manager' })
const REFUSAL = {
  pluginId: 'acme',
  pluginName: 'The acme',
  code: 'over_limit',
  message: 'Ask for a deposit.',
  isOverridable: true,
}

async function given(cleanup: (undo: () => void) => void) {
  const shop = await givenShop()
  const token = await givenSignOn(shop)
  const body = clearanceBody([{ item: shop.items[0]! }])
  const ask = async (changes: object = {}, by = token) => {
    const question = { ...body, ...changes }
    const answer = await callRegister(shop, by, 'POST', '/api/clearances', question)
    return answer.body as unknown as ClearanceAnswer
  }
  return { shop, token, ask, saleId: body.saleId, ...givenHooks(cleanup) }
}

/** The PIN of the manager for this very sale. */
function managerAllows(shop: GivenShop, saleId: string) {
  const { cashier, manager } = shop.operators
  return authoriseOverride({
    task: 'refusal.pass',
    userId: manager.id,
    pin: manager.pin,
    context: { saleId },
    operatorId: cashier.id,
    storeId: shop.store.id,
    registerId: shop.register.id,
  })
}

test.group('Guards at the clearance', (group) => {
  group.each.setup(cleanDatabase)

  test('hear of the whole sale, and may say nothing', async ({ assert, cleanup }) => {
    const { ask, on, shop, saleId } = await given(cleanup)
    const heard: AskedSale[] = []
    on('sale.before_complete', (payload) => void heard.push(payload as AskedSale))
    const answer = await ask({ grossMinor: 1_000 })
    assert.equal(answer.answer, 'cleared')
    assert.deepEqual(answer.degraded, [])
    assert.containSubset(heard, [
      {
        saleId,
        storeId: shop.store.id,
        registerId: shop.register.id,
        operatorId: shop.operators.cashier.id,
        grossMinor: 1_000,
        lines: [{ itemId: shop.items[0]!.id, quantityThousandths: 1_000, sourceLineId: null }],
      },
    ])
  })

  test('stop a sale with words that nobody can let pass', async ({ assert, cleanup }) => {
    const { ask, on, shop, saleId } = await given(cleanup)
    on('sale.before_complete', () => deny('closed', 'The shop is closed.'))
    const answer = await ask()
    assert.equal(answer.answer, 'refused')
    assert.containSubset(answer.refusals, [{ code: 'closed', isOverridable: false }])
    await managerAllows(shop, saleId)
    const passedRefusals = {
      authorisedById: shop.operators.manager.id,
      refusals: ['acme/closed'],
    }
    assert.equal((await ask({ draftDigest: 'anew', passedRefusals })).answer, 'refused')
  })

  test('are overruled by a manager where they say so, and what was overruled stays on file', async ({
    assert,
    cleanup,
  }) => {
    const { ask, on, shop, saleId } = await given(cleanup)
    on('sale.before_complete', OVERRIDABLE)
    assert.deepEqual((await ask()).refusals, [REFUSAL])
    const authorisedById = shop.operators.manager.id
    const passedRefusals = { authorisedById, refusals: ['acme/over_limit'] }
    const early = await ask({ draftDigest: 'two', passedRefusals })
    assert.deepEqual([early.answer, early.needsOverride], ['refused', ['refusal.pass']])

    await managerAllows(shop, saleId)
    const cleared = await ask({ draftDigest: 'three', passedRefusals })
    assert.equal(cleared.answer, 'cleared')
    assert.deepEqual([cleared.refusals, cleared.passed], [[], [REFUSAL]])
    const [override] = await read<{ used_for: string }>('select used_for from manager_overrides')
    assert.equal(override!.used_for, saleId)
  })

  test('are overruled by whoever sells and may do so alone, but never unread', async ({
    assert,
    cleanup,
  }) => {
    const { ask, on, shop } = await given(cleanup)
    const token = await givenSignOn(shop, 'manager')
    on('sale.before_complete', OVERRIDABLE)
    assert.equal((await ask({}, token)).answer, 'refused')
    const authorisedById = shop.operators.manager.id
    const passedRefusals = { authorisedById, refusals: ['acme/over_limit'] }
    assert.equal((await ask({ draftDigest: 'two', passedRefusals }, token)).answer, 'cleared')
    on('sale.before_complete', () => deny('other', 'And this.', { overridableBy: 'manager' }))
    const again = await ask({ draftDigest: 'three', passedRefusals }, token)
    assert.deepEqual(
      [again.answer, again.refusals?.map(({ code }) => code)],
      ['refused', ['other']]
    )
  })

  test('one that {0} lets the sale pass, which says so')
    .with(BROKEN)
    .run(async ({ assert, cleanup }, [, run]) => {
      const { ask, on } = await given(cleanup)
      on('sale.before_complete', run)
      const answer = await ask()
      assert.deepEqual([answer.answer, answer.degraded], ['cleared', ['acme']])
      const [kept] = await read<{ answer: string }>('select answer from clearances')
      assert.deepEqual((JSON.parse(kept!.answer) as ClearanceAnswer).degraded, ['acme'])
      assert.deepEqual(await loadUnanswered(answer.id), ['The acme'])
    })

  test('one that {0} stops the sale where the owner wants that, and a manager lets it pass')
    .with(BROKEN)
    .run(async ({ assert, cleanup }, [, run]) => {
      const { ask, on, shop, saleId } = await given(cleanup)
      on('sale.before_complete', run, { blocksWhenUnavailable: true })
      const refused = await ask()
      assert.equal(refused.answer, 'refused')
      const { code, message, isOverridable } = refused.refusals![0]!
      assert.deepEqual([code, message, isOverridable], ['no_answer', null, true])
      await managerAllows(shop, saleId)
      const authorisedById = shop.operators.manager.id
      const passedRefusals = { authorisedById, refusals: ['acme/no_answer'] }
      assert.equal((await ask({ draftDigest: 'anew', passedRefusals })).answer, 'cleared')
    })

  test('who hangs costs no more than the budget of the point, however many there are', async ({
    assert,
    cleanup,
  }) => {
    const { ask, on, time } = await given(cleanup)
    for (let count = 0; count < 10; count++)
      on('sale.before_complete', () => new Promise(() => {}), { pluginId: `slow-${count}` })
    const startedAtMs = time.nowMs()
    const answer = await ask()
    assert.equal(time.nowMs() - startedAtMs, 800)
    assert.lengthOf(answer.degraded!, 10)
  })

  test('of a reversal hear which sale, and are asked instead of those of a sale', async ({
    assert,
    cleanup,
  }) => {
    const { ask, on, shop, saleId } = await given(cleanup)
    const token = await givenSignOn(shop, 'manager')
    const voidedSaleId = crypto.randomUUID()
    const heard: unknown[] = []
    on('sale.before_complete', () => deny('never', 'Not asked.'))
    on('sale.before_void', (payload) => {
      heard.push((payload as AskedVoid).voidedSaleId)
      return deny('fiscal', 'Not any more.')
    })
    const answer = await ask({ postVoidOfSaleId: voidedSaleId, lines: [] }, token)
    assert.deepEqual(heard, [voidedSaleId])
    assert.deepEqual(
      answer.refusals?.map(({ code }) => code),
      ['fiscal']
    )
    assert.isString(saleId)
  })

  test('what plugins add comes back with the clearance, each under its own name', async ({
    assert,
    cleanup,
  }) => {
    const { ask, on, failures } = await given(cleanup)
    on('sale.enrich', () => ({ points: 12 }), { pluginId: 'club' })
    on('sale.enrich', () => undefined, { pluginId: 'quiet' })
    on('sale.enrich', () => 'x'.repeat(10_000), { pluginId: 'loud' })
    assert.deepEqual((await ask()).ext, { club: { points: 12 } })
    assert.deepEqual(
      failures.map(({ pluginId, why }) => [pluginId, why]),
      [['loud', 'garbage']]
    )
  })

  test('that nobody could ask are named on the sale: the register had no connection', async ({
    assert,
    cleanup,
  }) => {
    const { shop, ask, on, saleId } = await given(cleanup)
    const till = await givenOpenTill(shop)
    on('sale.before_complete', () => deny('closed', 'The shop is closed.'))
    const lines = [{ item: shop.items[0]! }]
    const offline = await till.sale({ lines })
    assert.equal((await sendDocument(shop, offline)).body.state, 'accepted')
    assert.deepEqual(await loadNotAsked(offline.document.id), ['The acme'])
    on('sale.before_complete', OVERRIDABLE, { pluginId: 'other' })
    const { id: clearanceId } = await ask()
    const asked = await till.sale({ id: saleId, clearanceId, lines })
    assert.equal((await sendDocument(shop, asked)).body.state, 'accepted')
    assert.deepEqual(await loadNotAsked(saleId), [])
  })

  test('two taps on pay are one sale, with guards on', async ({ assert, cleanup }) => {
    const { shop, ask, on, saleId } = await given(cleanup)
    const till = await givenOpenTill(shop)
    for (const pluginId of ['one', 'two'])
      on('sale.before_complete', async () => undefined, { pluginId })
    const answers = await Promise.all([ask(), ask()])
    assert.deepEqual(
      answers.map(({ answer }) => answer),
      ['cleared', 'cleared']
    )
    const { id: clearanceId } = await ask()
    const sale = await till.sale({ id: saleId, clearanceId, lines: [{ item: shop.items[0]! }] })
    const sent = await Promise.all([sendDocument(shop, sale), sendDocument(shop, sale)])
    assert.deepEqual(
      sent.map(({ body }) => body.state),
      ['accepted', 'accepted']
    )
    const [kept] = await read<Record<string, number>>(
      `select (select count(*) from sales) as sale_rows,
              (select count(*) from stock_movements where kind = 'sale') as moves`
    )
    assert.deepEqual(Object.values(kept!).map(Number), [1, 1])
  })
})
