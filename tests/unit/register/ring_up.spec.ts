import { test } from '@japa/runner'
import type { RegisterItem } from '#app/catalog/register_item'
import type { RegisterBootstrap } from '#app/register/register_bootstrap'
import type { Dialogs } from '#resources/register/open_dialogs'
import { createRingUp, type Refusal } from '#resources/register/sale/ring_up'
import { createSelling } from '#resources/register/sale/selling'
import { NOK } from '#tests/support/documents'
import { anItem, pricingSettingsOf } from '#tests/support/register_drafts'

const GTIN = '07038010055720'
const department = {
  id: 'bread',
  name: 'Bread',
  color: '#000000',
  parentId: null,
  position: 1,
  isSellable: true,
  taxCategoryId: 'standard',
}

/** A counter in New York at 20:30 of 22 November, which is 23 November in Greenwich. */
function givenRingUp(changes: Partial<RegisterItem> = {}) {
  const item = anItem(changes)
  const settings = pricingSettingsOf()
  const asked: { name: string; props?: Record<string, unknown> }[] = []
  const refused: Refusal[] = []
  const state = { mayAdd: true, beforeFees: () => {}, answer: true as unknown }
  let lastId = 0
  const newId = () => `id-${++lastId}`
  const now = () => '2026-11-23T01:30:00.000Z'
  const selling = createSelling({
    settings: () => settings,
    newId,
    actor: () => ({ operatorId: 'kari', now: now() }),
    keep: () => {},
    onRefused: () => {},
  })
  const ringUp = createRingUp({
    selling,
    dialogs: {
      async open(name: string, props?: Record<string, unknown>) {
        asked.push({ name, props })
        return state.answer
      },
    } as unknown as Dialogs,
    bootstrap: () =>
      ({
        store: { timeZone: 'America/New_York' },
        departments: [department],
        optionGroups: [],
      }) as unknown as RegisterBootstrap,
    catalog: {
      find: async (code) => (code === GTIN ? item : null),
      async get() {
        state.beforeFees()
        return []
      },
    },
    newId,
    now,
    operatorId: () => 'kari',
    mayAdd: () => state.mayAdd,
    onAdded: () => {},
    onOther: () => false,
    onUnknown: () => {},
    onRefused: (refusal) => void refused.push(refusal),
    codeContext: () => ({ rules: [], currency: NOK, today: '2026-11-22' }),
    deposits: () => [],
    isOnline: () => true,
    onCoupon: async () => false,
    onReceipt: () => {},
  })
  const quantities = () => selling.draft.value.lines.map((line) => line.quantityThousandths)
  return { ringUp, selling, asked, refused, state, quantities }
}

test.group('Ringing up', () => {
  test('the age is asked for the day in the store', async ({ assert }) => {
    const { ringUp, asked } = givenRingUp({ minimumAge: 21 })
    await ringUp.code(GTIN)
    assert.deepEqual(asked[0]?.props?.bornBy, '2005-11-22')
  })

  test('three typed before a gift card are three cards, of one printed beforehand one', async ({
    assert,
  }) => {
    const { ringUp, state, quantities } = givenRingUp({ kind: 'gift_card' })
    state.answer = { openPriceMinorE4: null, giftCard: null }
    await ringUp.code(GTIN, 3_000)
    assert.deepEqual(quantities(), [3_000])
    const giftCard = { lastFour: 'ABCD', sealedCode: 'sealed' }
    state.answer = { openPriceMinorE4: null, giftCard }
    await ringUp.code(GTIN, 2_000)
    assert.deepEqual(quantities(), [3_000, 1_000])
  })

  test('a case is its pieces, three typed before it are three cases', async ({ assert }) => {
    const key = `g:${GTIN}`
    const packs = [{ key, name: 'case', quantityThousandths: 24_000 }]
    const { ringUp, selling, quantities } = givenRingUp({ lookupKeys: [key], packs })
    await ringUp.code(GTIN)
    assert.deepEqual(quantities(), [24_000])
    await ringUp.code(GTIN, 3_000)
    assert.deepEqual(quantities(), [96_000])
    await ringUp.code(`01${GTIN}10A1`, 2_000)
    assert.deepEqual(quantities(), [96_000, 48_000])
    assert.deepEqual(selling.draft.value.lines[1]!.pack?.name, 'case')
  })

  test('three pieces of a batch are three; of one serial number there is one', async ({
    assert,
  }) => {
    const { ringUp, refused, quantities } = givenRingUp()
    assert.isTrue(await ringUp.code(`01${GTIN}10A1`, 3_000))
    assert.deepEqual(quantities(), [3_000])
    assert.isFalse(await ringUp.code(`01${GTIN}21S7`, 3_000))
    assert.deepEqual(refused, [{ kind: 'labelled' }])
    assert.deepEqual(quantities(), [3_000])
  })

  test('a price that no line can hold is refused in words', async ({ assert }) => {
    const { ringUp, refused, quantities } = givenRingUp({ unit: 'kilogram', unitPriceMinorE4: 1 })
    assert.isFalse(await ringUp.code(`01${GTIN}3922${'9'.repeat(15)}`))
    assert.deepEqual(refused, [{ kind: 'label_limits' }])
    assert.deepEqual(quantities(), [])
  })

  test('goods that are found while somebody turns to the money are not slipped in', async ({
    assert,
  }) => {
    const { ringUp, state, quantities } = givenRingUp({
      fees: [{ itemId: 'deposit', quantityThousandths: 1_000 }],
    })
    state.beforeFees = () => (state.mayAdd = false)
    assert.isFalse(await ringUp.code(GTIN))
    assert.deepEqual(quantities(), [])
  })

  test('a code too long for a document is sold without it', ({ assert }) => {
    const { ringUp, selling } = givenRingUp()
    const keyed = { name: 'Poster', unitPriceMinorE4: 10_000_000, quantityThousandths: 1_000 }
    for (const length of [255, 256]) {
      ringUp.addNotOnFile(department, { ...keyed, identifier: 'x'.repeat(length) })
    }
    assert.deepEqual(
      selling.draft.value.lines.map(({ identifier }) => identifier?.length ?? null),
      [255, null]
    )
  })
})
