import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { joinClub } from '../../server/members.ts'
import { loyaltyOf } from '../../server/provide_loyalty.ts'
import { releasePoints } from '../../server/redeem_points.ts'
import { spendPoints } from '../../server/spend_points.ts'
import { completedSale, countDocument, givenClub } from '../support/given_club.ts'

/** A member with 200 points; 100 of them are worth 10.00. */
async function given(cleanup: Parameters<typeof givenClub>[0]) {
  const club = await givenClub(cleanup)
  club.owner.tiers = []
  const joining = { customerId: 'ada', name: 'Ada', birthday: null, takesMail: false }
  await joinClub(club, { ...joining, operatorId: null })
  await countDocument(club, completedSale({ saleId: 's0', soldMinor: 2_000_00 }))
  const hold = (saleId: string, points: number, mostMinor = 500_00) =>
    spendPoints(club, { saleId, customerId: 'ada', spend: { points, mostMinor } })
  const card = async (saleId: string | null = null) =>
    loyaltyOf(club).card({ storeId: 'store-1', customerId: 'ada', saleId }, {
      signal: new AbortController().signal,
    } as never)
  /** Sold for less than a point, so that nothing is earned beside it. */
  const sell = (saleId: string, spentPoints: { points: number; amountMinor: number } | null) =>
    countDocument(club, completedSale({ saleId, soldMinor: 9_00, spentPoints }))
  return { club, hold, card, sell, points: () => club.pointsOf('ada') }
}

test.group('Points for an amount', (group) => {
  group.each.setup(cleanDatabase)

  test('are held at their worth, for no more than there is to pay, and never twice', async ({
    assert,
    cleanup,
  }) => {
    const { hold, points, card } = await given(cleanup)
    assert.deepEqual(await hold('s1', 120), {
      ...{ ok: true, coupon: null, points: 120, amountMinor: 12_00 },
    })
    assert.equal(await points(), 80)
    assert.deepEqual(await hold('s1', 120), {
      ...{ ok: true, coupon: null, points: 120, amountMinor: 12_00 },
    })
    assert.equal(await points(), 80)
    assert.containSubset(await hold('s1', 50), { ok: false, reason: 'already_used' })
    assert.containSubset(await hold('s2', 81), { ok: false, reason: 'too_few_points' })
    assert.containSubset((await card('s1')).held, { coupon: null, points: 120, amountMinor: 12_00 })
    assert.deepEqual(await hold('s3', 80, 3_05), {
      ...{ ok: true, coupon: null, points: 31, amountMinor: 3_05 },
    })
    assert.equal(await points(), 49)
  })

  test('are used up with the sale, go back without it, and in part where it became smaller', async ({
    assert,
    cleanup,
  }) => {
    const { hold, points, sell, club } = await given(cleanup)
    await hold('s1', 100)
    await sell('s1', { points: 100, amountMinor: 10_00 })
    await sell('s1', { points: 100, amountMinor: 10_00 })
    assert.equal(await points(), 100)
    await hold('s2', 100)
    await sell('s2', null)
    assert.equal(await points(), 100)
    await hold('s3', 100)
    await releasePoints(club, 's3')
    assert.equal(await points(), 100)
    await hold('s4', 100)
    await sell('s4', { points: 100, amountMinor: 2_50 })
    assert.equal(await points(), 75)
  })

  test('that were used without the server are taken then, and the card says why it is below zero', async ({
    assert,
    cleanup,
  }) => {
    const { points, sell, card } = await given(cleanup)
    assert.notProperty((await card()).member, 'owedPoints')
    await sell('s1', { points: 230, amountMinor: 23_00 })
    assert.equal(await points(), -30)
    assert.containSubset((await card()).member, { points: 0, owedPoints: 30 })
  })

  test('come back with the goods, by their share, however they come', async ({
    assert,
    cleanup,
  }) => {
    const { club, hold, points } = await given(cleanup)
    await hold('s1', 100)
    await countDocument(
      club,
      completedSale({
        ...{ saleId: 's1', soldMinor: 300_00 },
        spentPoints: { points: 100, amountMinor: 10_00 },
      })
    )
    // 30 were earned by it.
    assert.equal(await points(), 130)
    const back = (saleId: string, minor: number) =>
      countDocument(club, completedSale({ saleId, returned: { s1: minor } }))
    await back('r1', 150_00)
    await back('r1', 150_00)
    assert.equal(await points(), 130 + 50 - 15)
    await back('r2', 150_00)
    assert.equal(await points(), 200)
  })

  test('come back once when the whole sale is reversed, and are taken again with a reversed return', async ({
    assert,
    cleanup,
  }) => {
    const { club, hold, points } = await given(cleanup)
    const spentPoints = { points: 100, amountMinor: 10_00 }
    await hold('s1', 100)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 300_00, spentPoints }))
    await countDocument(club, completedSale({ saleId: 'r1', returned: { s1: 300_00 } }))
    assert.equal(await points(), 200)
    const undoing = completedSale({ saleId: 'v1', soldMinor: 300_00 })
    await countDocument(club, { ...undoing, kind: 'post_void', voidedSaleId: 'r1' })
    assert.equal(await points(), 130)
    const reversing = completedSale({ saleId: 'v2', returned: { s1: 300_00 } })
    await countDocument(club, { ...reversing, kind: 'post_void', voidedSaleId: 's1' })
    assert.equal(await points(), 200)
  })

  test('are not offered where the owner set no worth', async ({ assert, cleanup }) => {
    const { club, hold, card } = await given(cleanup)
    club.owner.hundredPointsMinor = 0
    assert.notProperty(await card(), 'spending')
    assert.containSubset(await hold('s1', 100), { ok: false, reason: 'not_offered' })
  })
})
