import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { memberOf } from '../../server/club.ts'
import { doDailyWork } from '../../server/daily_work.ts'
import { joinClub } from '../../server/members.ts'
import { redeemPoints } from '../../server/redeem_points.ts'
import { completedSale, countDocument, givenClub, type GivenClub } from '../support/given_club.ts'

const join = (club: GivenClub, customerId: string, birthday: string | null = null) =>
  joinClub(club, { customerId, name: 'Ada', birthday, takesMail: false, operatorId: null })

test.group('The daily work of the club', (group) => {
  group.each.setup(cleanDatabase)

  test('gives birthday points once a year', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await join(club, 'ada', '02-29')
    await join(club, 'bob', '03-01')
    club.clock.now = '2027-02-28T04:00:00.000Z'
    await doDailyWork(club)
    await doDailyWork(club)
    assert.deepEqual([await club.pointsOf('ada'), await club.pointsOf('bob')], [25, 0])
    club.clock.now = '2028-02-29T04:00:00.000Z'
    await doDailyWork(club)
    assert.equal(await club.pointsOf('ada'), 50)
  })

  test('takes off points that ran out, the oldest unused ones, once', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club, 'ada')
    const sell = (saleId: string, soldMinor: number, completedAt: string) =>
      countDocument(club, completedSale({ saleId, soldMinor, completedAt }))
    await sell('s1', 800_00, '2024-10-01T10:00:00.000Z')
    await redeemPoints(club, { saleId: 's2', customerId: 'ada', coupon: 'CLUB50' })
    await countDocument(club, completedSale({ saleId: 's2', soldMinor: 0, coupons: ['CLUB50'] }))
    await sell('s3', 70_00, '2026-11-01T10:00:00.000Z')
    assert.equal(await club.pointsOf('ada'), 37)
    await doDailyWork(club)
    assert.equal(await club.pointsOf('ada'), 7)
    await doDailyWork(club)
    club.clock.now = '2026-11-23T10:00:00.000Z'
    await doDailyWork(club)
    assert.equal(await club.pointsOf('ada'), 7)
    club.owner.validMonths = 0
    club.clock.now = '2036-11-23T10:00:00.000Z'
    await doDailyWork(club)
    assert.equal(await club.pointsOf('ada'), 7)
  })

  test('raises with a purchase and lowers after a year', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await join(club, 'ada')
    const tier = async () => (await memberOf(club, 'ada'))?.tier
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 1_200_00 }))
    assert.equal(await tier(), 'Silver')
    await countDocument(club, completedSale({ saleId: 's2', soldMinor: 100_00 }))
    assert.equal(await club.pointsOf('ada'), 120 + 12)
    await countDocument(club, completedSale({ saleId: 'r1', returned: { s1: 1_200_00 } }))
    assert.isNull(await tier())
    await countDocument(club, completedSale({ saleId: 's3', soldMinor: 3_000_00 }))
    assert.equal(await tier(), 'Gold')
    club.clock.now = '2027-12-01T10:00:00.000Z'
    await doDailyWork(club)
    assert.isNull(await tier())
  })

  test('gives back points of sales that were never paid', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await join(club, 'ada')
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 600_00 }))
    await redeemPoints(club, { saleId: 's2', customerId: 'ada', coupon: 'CLUB50' })
    await doDailyWork(club)
    assert.equal(await club.pointsOf('ada'), 10)
    club.clock.now = '2026-11-23T11:00:00.000Z'
    await doDailyWork(club)
    assert.equal(await club.pointsOf('ada'), 60)
  })
})
