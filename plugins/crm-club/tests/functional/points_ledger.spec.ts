import fc from 'fast-check'
import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import type { Consent, Earning, Move } from '../../server/club.ts'
import { joinClub, leaveClub } from '../../server/members.ts'
import { redeemPoints, releasePoints } from '../../server/redeem_points.ts'
import { completedSale, countDocument, givenClub, type GivenClub } from '../support/given_club.ts'

const join = (club: GivenClub, customerId = 'ada') =>
  joinClub(club, { customerId, name: 'Ada', birthday: null, takesMail: false, operatorId: null })

test.group('The ledger of the club', (group) => {
  group.each.setup(cleanDatabase)

  test('counts a sale of a member once, however often it is told', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await join(club)
    const sale = completedSale({ saleId: 's1', soldMinor: 259_90 })
    await countDocument(club, sale)
    await countDocument(club, sale)
    await Promise.all([countDocument(club, sale), countDocument(club, sale)])
    assert.equal(await club.pointsOf('ada'), 25)
    assert.deepEqual(await club.moves('ada'), [{ kind: 'earned', points: 25 }])
  })

  test('knows nobody who did not join', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 500_00 }))
    await countDocument(club, completedSale({ saleId: 's2', soldMinor: 500_00, customerId: null }))
    await join(club)
    assert.equal(await club.pointsOf('ada'), 0)
    assert.deepEqual(await club.moves('ada'), [])
  })

  test('takes back what returned goods earned, also when they are heard of first', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club)
    const back = (saleId: string, minor: number) =>
      completedSale({ saleId, returned: { s1: minor }, customerId: null })
    await countDocument(club, back('r1', 100_00))
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 300_00 }))
    assert.equal(await club.pointsOf('ada'), 20)
    await countDocument(club, back('r2', 150_00))
    await countDocument(club, back('r2', 150_00))
    assert.equal(await club.pointsOf('ada'), 5)
    await countDocument(club, back('r3', 50_00))
    assert.equal(await club.pointsOf('ada'), 0)
  })

  test('an exchange takes back the old goods and counts the new ones', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 300_00 }))
    const exchange = { saleId: 'x1', kind: 'exchange' as const }
    await countDocument(
      club,
      completedSale({ ...exchange, soldMinor: 120_00, returned: { s1: 300_00 } })
    )
    assert.equal(await club.pointsOf('ada'), 12)
  })

  test('a reversed sale earned nothing, and a reversed return took nothing', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 300_00 }))
    await countDocument(club, completedSale({ saleId: 'r1', returned: { s1: 200_00 } }))
    assert.equal(await club.pointsOf('ada'), 10)
    const reversal = { kind: 'post_void' as const, voidedSaleId: 'r1' }
    await countDocument(club, {
      ...completedSale({ saleId: 'v1', returned: { r1: -200_00 } }),
      ...reversal,
    })
    assert.equal(await club.pointsOf('ada'), 30)
    const undone = completedSale({ saleId: 'v2', returned: { s1: 300_00 } })
    await countDocument(club, { ...undone, kind: 'post_void', voidedSaleId: 's1' })
    await countDocument(club, { ...undone, kind: 'post_void', voidedSaleId: 's1' })
    assert.equal(await club.pointsOf('ada'), 0)
  })

  test('never gives the same points to two sales that ask at once', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await join(club)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 600_00 }))
    const redeem = (saleId: string) =>
      redeemPoints(club, { saleId, customerId: 'ada', coupon: 'CLUB50' })
    const answers = await Promise.all([redeem('s2'), redeem('s3')])
    assert.sameDeepMembers(answers, [
      { ok: true, coupon: 'CLUB50', points: 50 },
      { ok: false, reason: 'too_few_points' },
    ])
    assert.equal(await club.pointsOf('ada'), 10)
  })

  test('points of a reward are used with its coupon and come back without it', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 600_00 }))
    const redeem = (saleId: string) =>
      redeemPoints(club, { saleId, customerId: 'ada', coupon: 'CLUB50' })
    await redeem('s2')
    await releasePoints(club, 's2')
    await releasePoints(club, 's2')
    assert.equal(await club.pointsOf('ada'), 60)
    await redeem('s2')
    assert.deepEqual(await redeem('s2'), { ok: true, coupon: 'CLUB50', points: 50 })
    assert.equal(await club.pointsOf('ada'), 10)
    const paid = completedSale({ saleId: 's2', soldMinor: 100_00, coupons: ['CLUB50'] })
    await countDocument(club, paid)
    await countDocument(club, paid)
    await releasePoints(club, 's2')
    assert.equal(await club.pointsOf('ada'), 20)
    assert.deepEqual(await redeem('s2'), { ok: false, reason: 'already_used' })
    club.owner.rewards[0]!.points = 15
    await redeem('s3')
    await countDocument(club, completedSale({ saleId: 's3', soldMinor: 9_00 }))
    assert.equal(await club.pointsOf('ada'), 20)
  })

  test('a coupon that was entered by hand takes its points with the sale', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club)
    const sale = completedSale({ saleId: 's1', soldMinor: 100_00, coupons: ['CLUB50'] })
    await countDocument(club, sale)
    await countDocument(club, sale)
    assert.equal(await club.pointsOf('ada'), 10 - 50)
    const undone = completedSale({ saleId: 'v1', returned: { s1: 100_00 } })
    await countDocument(club, { ...undone, kind: 'post_void', voidedSaleId: 's1' })
    assert.equal(await club.pointsOf('ada'), 0)
  })

  test('whoever leaves loses the points and begins anew', async ({ assert, cleanup }) => {
    const club = await givenClub(cleanup)
    await join(club)
    await countDocument(club, completedSale({ saleId: 's1', soldMinor: 300_00 }))
    club.clock.now = '2026-11-22T11:00:00.000Z'
    assert.isTrue(await leaveClub(club, 'ada', null))
    assert.isFalse(await leaveClub(club, 'ada', null))
    club.clock.now = '2026-11-23T10:00:00.000Z'
    await join(club)
    await countDocument(club, completedSale({ saleId: 'r1', returned: { s1: 300_00 } }))
    assert.equal(await club.pointsOf('ada'), 0)
    const said = await club.db.table<Consent>('consents').orderBy('said_at').select()
    assert.deepEqual(
      said.map(({ is_given }) => is_given),
      [true, false, true]
    )
  })

  test('is the sum of its moves after whatever happened, in whatever order', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    await join(club)
    const act = fc.oneof(
      fc.record({ do: fc.constant('sell'), sale: fc.nat(3), minor: fc.nat(90_000) }),
      fc.record({ do: fc.constant('return'), sale: fc.nat(3), minor: fc.nat(40_000) }),
      fc.record({ do: fc.constant('redeem'), sale: fc.nat(3), minor: fc.constant(0) }),
      fc.record({ do: fc.constant('release'), sale: fc.nat(3), minor: fc.constant(0) }),
      fc.record({ do: fc.constant('tell again'), sale: fc.nat(20), minor: fc.constant(0) })
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
        run += 1
        const told: ReturnType<typeof completedSale>[] = []
        for (const [index, { do: what, sale, minor }] of acts.entries()) {
          const saleId = `s${run}-${sale}`
          if (what === 'redeem')
            await redeemPoints(club, { saleId, customerId: 'ada', coupon: 'CLUB50' })
          else if (what === 'release') await releasePoints(club, saleId)
          else {
            const again = what === 'tell again' ? told[sale % Math.max(told.length, 1)] : undefined
            if (what === 'tell again' && !again) continue
            const document =
              again ??
              (what === 'sell'
                ? completedSale({ saleId, soldMinor: minor })
                : completedSale({ saleId: `r${run}-${index}`, returned: { [saleId]: minor } }))
            told.push(document)
            await countDocument(club, document)
          }
        }
        const balance = await club.pointsOf('ada')
        assert.equal(balance, await club.db.table<Move>('moves').sum('points'))
        assert.equal(
          await club.db.table<Earning>('earnings').where('points_left', '<', 0).count(),
          0
        )
      }),
      { numRuns: 40 }
    )
  }).timeout(60_000)
})
