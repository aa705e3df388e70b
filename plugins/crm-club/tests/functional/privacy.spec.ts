import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import type { Member } from '../../server/club.ts'
import { joinClub } from '../../server/members.ts'
import { eraseMember, exportMember } from '../../server/privacy.ts'
import { redeemPoints } from '../../server/redeem_points.ts'
import { completedSale, countDocument, givenClub } from '../support/given_club.ts'

test.group('What the club keeps of a person', (group) => {
  group.each.setup(cleanDatabase)

  test('is handed out whole and forgotten whole, and nobody else’s', async ({
    assert,
    cleanup,
  }) => {
    const club = await givenClub(cleanup)
    for (const customerId of ['ada', 'bob']) {
      const joining = { customerId, name: customerId, birthday: '12-10', takesMail: true }
      await joinClub(club, { ...joining, operatorId: 'operator-1' })
      await countDocument(
        club,
        completedSale({ saleId: `s-${customerId}`, soldMinor: 900_00, customerId })
      )
      await redeemPoints(club, { saleId: `p-${customerId}`, customerId, coupon: 'CLUB50' })
    }
    const [all] = await exportMember(club, 'ada')
    assert.containSubset(all?.member, { name: 'ada', birthday: '12-10', balance: 40 })
    assert.sameDeepMembers(
      all!.moves.map(({ kind, points }) => [kind, points]),
      [
        ['earned', 90],
        ['redeemed', -50],
      ]
    )
    assert.sameMembers(
      all!.consents.map(({ purpose }) => purpose),
      ['club', 'mail']
    )
    assert.equal(all!.consents[0]!.wording, 'We keep your name and your points.')

    await eraseMember(club, 'ada')
    for (const table of ['members', 'consents', 'moves', 'earnings', 'redemptions']) {
      const rows = club.db.table<Pick<Member, 'customer_id'>>(table)
      assert.equal(await rows.where({ customer_id: 'ada' }).count(), 0, table)
      assert.isAbove(await rows.where({ customer_id: 'bob' }).count(), 0, table)
    }
    await countDocument(club, completedSale({ saleId: 'r1', returned: { 's-ada': 100_00 } }))
    assert.isNaN(await club.pointsOf('ada'))
    assert.equal(await club.pointsOf('bob'), 40)
  })
})
