import { test } from '@japa/runner'
import { newId } from '#core/ids'
import type { HeardBefore } from '#app/users/ask_before_act'
import { deny } from '#app/plugin_sdk/answers'
import { authoriseOverride } from '#app/users/authorise_override'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { BROKEN, givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { callRegister } from '#tests/support/sales/call_register'
import { TillDay } from '#tests/support/tills/given_till_day'

const tillSessionId = newId()
const ACTS = [
  {
    hook: 'till_session.before_open',
    till: { act: 'open', floatMinor: 50_000 },
    heard: { floatMinor: 50_000 },
  },
  {
    hook: 'cash.before_movement',
    till: { act: 'cash', tillSessionId, kind: 'paid_out', amountMinor: 900, reason: 'Stamps' },
    heard: { tillSessionId, kind: 'paid_out', amountMinor: 900, reason: 'Stamps' },
  },
  {
    hook: 'till_session.before_close',
    till: {
      act: 'close',
      tillSessionId,
      unsentCount: 2,
      counts: [
        {
          tenderTypeId: 'cash',
          name: 'Cash',
          expectedMinor: 100,
          countedMinor: 90,
          overShortMinor: -10,
        },
      ],
    },
    heard: { tillSessionId, unsentCount: 2, counts: [{ overShortMinor: -10 }] },
  },
] as const

async function given(cleanup: (undo: () => void) => void) {
  const shop = await givenShop()
  const token = await givenSignOn(shop)
  const ask = async (till: object, passedRefusals: object | null = null, by = token) => {
    const body = { till, passedRefusals }
    const answer = await callRegister(shop, by, 'POST', '/api/till_clearances', body)
    return answer.body as unknown as HeardBefore
  }
  return { shop, token, ask, ...givenHooks(cleanup) }
}

function managerAllows({ operators, store, register }: GivenShop) {
  return authoriseOverride({
    task: 'refusal.pass',
    userId: operators.manager.id,
    pin: operators.manager.pin,
    context: {},
    operatorId: operators.cashier.id,
    storeId: store.id,
    registerId: register.id,
  })
}

test.group('Guards of a till', (group) => {
  group.each.setup(cleanDatabase)

  for (const { hook, till, heard } of ACTS) {
    test(`${hook} hears of the act and stops it in its own words`, async ({ assert, cleanup }) => {
      const { shop, ask, on } = await given(cleanup)
      const asked: unknown[] = []
      on(hook, (payload) => {
        asked.push(payload)
        return deny('not_now', 'Call the office first.')
      })
      assert.deepEqual((await ask(till)).refusals, [
        {
          pluginId: 'acme',
          pluginName: 'The acme',
          code: 'not_now',
          message: 'Call the office first.',
          isOverridable: false,
        },
      ])
      const place = {
        storeId: shop.store.id,
        registerId: shop.register.id,
        operatorId: shop.operators.cashier.id,
      }
      assert.containSubset(asked, [{ ...place, ...heard }])
    })

    for (const [what, run] of BROKEN)
      test(`${hook} lets it be done when one ${what}, and says who was not heard`, async ({
        assert,
        cleanup,
      }) => {
        const { ask, on } = await given(cleanup)
        on(hook, run)
        assert.deepEqual(await ask(till), { refusals: [], degraded: ['acme'] })
      })
  }

  test('a refusal is passed by a manager’s PIN, which serves one act', async ({
    assert,
    cleanup,
  }) => {
    const { shop, ask, on } = await given(cleanup)
    const { till } = ACTS[2]
    on('till_session.before_close', () =>
      deny('short', 'Count again.', { overridableBy: 'manager' })
    )
    const passed = { authorisedById: shop.operators.manager.id, refusals: ['acme/short'] }
    assert.lengthOf((await ask(till, passed)).refusals, 1)
    await managerAllows(shop)
    assert.lengthOf((await ask(till, passed)).refusals, 0)
    assert.lengthOf((await ask(till, passed)).refusals, 1)
    const own = { ...passed, authorisedById: shop.operators.cashier.id }
    assert.lengthOf((await ask(till, own)).refusals, 1)
    const manager = await givenSignOn(shop, 'manager')
    assert.lengthOf((await ask(till, passed, manager)).refusals, 0)
  })

  test('what has happened is never asked about', async ({ assert, cleanup }) => {
    const { shop, on } = await given(cleanup)
    for (const { hook } of ACTS) on(hook, () => deny('never', 'No.'))
    on('sale.before_complete', () => deny('never', 'No.'))
    const day = await new TillDay(shop).open()
    await day.move('paid_in', 500)
    await day.sell({ lines: [{ item: shop.items[0]! }] })
    assert.equal((await day.close()).kind, 'session_closed')
  })
})

test.group('A guard of the sign-on', (group) => {
  group.each.setup(cleanDatabase)

  test('is asked when the PIN is right, and keeps the operator out', async ({
    assert,
    cleanup,
  }) => {
    const { shop, on, token } = await given(cleanup)
    const { id: userId, pin } = shop.operators.cashier
    const asked: unknown[] = []
    on('operator.before_sign_on', (payload) => {
      asked.push(payload)
      return deny('not_clocked_in', 'Clock in first.')
    })
    const signOn = (key: string) =>
      callRegister(shop, token, 'POST', '/api/operator_sessions', { userId, pin: key })
    assert.equal((await signOn('0000')).body.code, 'E_PIN_REFUSED')
    assert.lengthOf(asked, 0)
    const refused = await signOn(pin)
    assert.equal(refused.status, 409)
    assert.containSubset(refused.body, {
      code: 'E_REFUSED',
      refusals: [{ pluginName: 'The acme', message: 'Clock in first.' }],
    })
    assert.deepEqual(asked, [
      { storeId: shop.store.id, operatorId: userId, enrolmentId: shop.enrolment.id },
    ])
  })
})

test.group('A guard of parking', (group) => {
  group.each.setup(cleanDatabase)

  test('stops it, is passed by a manager, and is not asked about what is parked', async ({
    assert,
    cleanup,
  }) => {
    const { shop, on, token } = await given(cleanup)
    on('sale.before_park', () => deny('no', 'Not today.', { overridableBy: 'manager' }))
    const sale = { id: newId(), label: 'Ola', grossMinor: 100, lineCount: 1, draft: {} }
    const park = (passedRefusals: object | null = null) =>
      callRegister(shop, token, 'POST', '/api/parked_sales', { ...sale, passedRefusals })
    assert.containSubset((await park()).body, {
      code: 'E_REFUSED',
      refusals: [{ message: 'Not today.', isOverridable: true }],
    })
    await managerAllows(shop)
    const passed = { authorisedById: shop.operators.manager.id, refusals: ['acme/no'] }
    assert.equal((await park(passed)).status, 201)
    assert.equal((await park()).status, 201)
  })
})
