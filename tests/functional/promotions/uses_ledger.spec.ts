import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { isLongTier, patient } from '#tests/support/long_tier'
import {
  clear,
  complete,
  givenCounter,
  postVoid,
  takeBack,
  type Cleared,
  type Wanted,
} from '#tests/support/promotions/coupon_counter'
import { NO_GOODS } from '#tests/support/promotions/definitions'
import { givenCoupon, usesOf } from '#tests/support/promotions/given_coupon'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { callRegister } from '#tests/support/sales/call_register'
import { seededRandom } from '#tests/support/sales/seeded_random'

const ACTS = 40
/** Each a shop and a day of its own. */
const STORIES = isLongTier ? 20 : 1
/** `KILL_SEED=7` repeats another run's acts. */
const SEED = Number(process.env.KILL_SEED ?? 1)
const USES = 6
/** Early enough that no day ends in a story. */
const MORNING = '2026-11-24T07:00:00Z'
const PATIENCE_MS = 11 * 60_000

async function given() {
  const shop = await givenShop()
  const definition = { needsCoupon: true, scope: NO_GOODS }
  const promotion = await givenPromotion({ name: 'Summer', givesBack: 'returns', definition })
  await promotion.merge({ maxUses: USES }).save()
  const coupon = await givenCoupon(shop, { promotion, usesPerCoupon: USES })
  const counter = await givenCounter(shop)
  const wanted: Wanted = {
    coupons: [coupon],
    promotions: [{ promotionId: promotion.id, discountMinor: 10 }],
  }
  return { counter, coupon, wanted }
}

/** One till that does whatever tills do, and what it knows of its sales. */
class Till {
  readonly kept: SaleDocument[] = []
  #cleared: Cleared[] = []

  constructor(
    private readonly all: Awaited<ReturnType<typeof given>>,
    private readonly random: () => number
  ) {}

  async act(): Promise<string> {
    const acts = ['clear', 'complete', 'offline', 'giveUp', 'tooLate', 'undo', 'return'] as const
    const act = acts[Math.floor(this.random() * acts.length)]!
    await this[act]()
    return act
  }

  async clear() {
    const cleared = await clear(this.all.counter, this.all.wanted)
    if (cleared.isCleared) this.#cleared.push(cleared)
  }

  async complete() {
    const cleared = this.#draw(this.#cleared)
    if (cleared) await this.#sell(cleared)
  }

  offline() {
    return this.#sell()
  }

  async giveUp() {
    const { shop, token } = this.all.counter
    const cleared = this.#draw(this.#cleared)
    if (!cleared) return
    await callRegister(shop, token, 'DELETE', `/api/clearances/${cleared.clearanceId}`)
  }

  async tooLate() {
    const late = new Date(clock.now().getTime() + PATIENCE_MS)
    clock.now = () => late
  }

  async undo() {
    const sale = this.#draw(this.kept)
    if (sale) await postVoid(this.all.counter, sale)
  }

  async return() {
    const sale = this.#draw(this.kept)
    if (sale) await takeBack(this.all.counter, sale)
  }

  async #sell(cleared?: Cleared) {
    const { document } = await complete(this.all.counter, this.all.wanted, cleared)
    this.kept.push(document)
  }

  #draw<T>(from: T[]): T | undefined {
    return from.splice(Math.floor(this.random() * from.length), 1)[0]
  }
}

test.group('The ledger of uses', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    const { now } = clock
    clock.now = () => new Date(MORNING)
    return () => void (clock.now = now)
  })

  for (let seed = SEED; seed < SEED + STORIES; seed++) {
    test(`counts the accepted sales that were not undone, whatever tills do (${seed})`, async ({
      assert,
    }) => {
      const all = await given()
      const till = new Till(all, seededRandom(seed))
      const done: string[] = []
      for (let number = 0; number < ACTS; number++) {
        done.push(await till.act())
        const story = `seed ${seed}: ${done.join(', ')}`
        const [usage] = await read<{ uses_counted: number }>('select * from promotion_usage')
        const { counted } = await usesOf(all.coupon)
        const uses = Number(usage?.uses_counted ?? 0)
        assert.deepEqual([counted, uses], [till.kept.length, till.kept.length], story)
        assert.deepEqual(await verifyLedgers(), [], story)
      }
    }).timeout(patient(90_000))
  }
})
