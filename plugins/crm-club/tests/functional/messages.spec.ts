import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import env from '#start/env'
import { saveCustomer } from '#app/customers/save_customer'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { memberOf, type Consent, type Member } from '../../server/club.ts'
import { joinClub } from '../../server/members.ts'
import { findLink, optOut } from '../../server/messages/opt_out.ts'
import { countRecipients, reportMessage } from '../../server/messages/report_message.ts'
import type { Message } from '../../server/messages/rows.ts'
import type { Segment } from '../../server/messages/segment.ts'
import { sendAgain, sendMessages } from '../../server/messages/send_messages.ts'
import { previewMessage, writeMessage } from '../../server/messages/write_message.ts'
import { completedSale, countDocument, givenClub } from '../support/given_club.ts'

const ALL: Segment = {
  tiers: [],
  fromPoints: null,
  toPoints: null,
  seenWithinDays: null,
  awayForDays: null,
  birthdayMonth: null,
}
const DRAFT = { subject: 'Hello {name}', body: 'You have {points} points.', days: 7 }

/** A club with members; who has a name has an e-mail, `mail: false` did not agree to any. */
async function given(cleanup: Parameters<typeof givenClub>[0]) {
  const shop = await givenShop()
  const club = await givenClub(cleanup)
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const join = async (
    name: string,
    {
      mail: takesMail = true,
      email = `${name}@example.test` as string | null,
      birthday = null as string | null,
    } = {}
  ) => {
    const { id } = await saveCustomer(null, { name, email, phone: null, note: null }, author)
    await joinClub(club, { customerId: id, name, birthday, takesMail, operatorId: null })
    return id
  }
  const place = { storeId: shop.store.id, writtenBy: 'Olga' }
  const send = async (draft: Partial<typeof DRAFT> = {}, segment: Partial<Segment> = {}) => {
    const written = await writeMessage(club, place, {
      ...DRAFT,
      ...draft,
      segment: { ...ALL, ...segment },
    })
    await sendMessages(club)
    return written
  }
  const stateOf = async (id: string) =>
    (await club.db.table<Message>('messages').where({ id }).first())!
  const count = async (segment: Partial<Segment>) =>
    (await previewMessage(club, shop.store.id, { ...DRAFT, segment: { ...ALL, ...segment } })).count
  return { shop, club, join, send, stateOf, count }
}

/** The mails that went out, by the address. */
function givenMailServer() {
  env.set('SMTP_HOST', '127.0.0.1')
  const { messages } = mail.fake()
  const sent = () =>
    messages.sent().map((one) => {
      const { to, subject, text, headers } = one.toJSON().message as unknown as {
        to: (string | { address: string })[]
        subject: string
        text: string
        headers: unknown
      }
      const [first] = to
      const address = typeof first === 'string' ? first : first!.address
      return { to: address, subject, text, headers: JSON.stringify(headers ?? []) }
    })
  return { sent }
}

test.group('Messages to members', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    env.set('SMTP_HOST', '')
    mail.restore()
  })

  test('mean the members of a segment who agreed and have an e-mail', async ({
    assert,
    cleanup,
  }) => {
    const { club, shop, join, count } = await given(cleanup)
    const ada = await join('ada', { birthday: '12-10' })
    await join('bob')
    await join('carl', { mail: false })
    await join('dora', { email: null })
    await countDocument(
      club,
      completedSale({ saleId: 's1', soldMinor: 1_200_00, customerId: ada, completedAt: club.now() })
    )
    const preview = await previewMessage(club, shop.store.id, { ...DRAFT, segment: ALL })
    assert.containSubset(preview, { count: 2, withoutConsent: 1, withoutAddress: 1 })
    assert.equal(await count({ tiers: ['Silver'] }), 1)
    assert.equal(await count({ fromPoints: 120 }), 1)
    assert.equal(await count({ toPoints: 0 }), 1)
    assert.equal(await count({ birthdayMonth: 12 }), 1)
    assert.equal(await count({ birthdayMonth: 1 }), 0)
    club.clock.now = '2027-01-22T10:00:00.000Z'
    assert.equal(await count({ awayForDays: 60 }), 2)
    await countDocument(
      club,
      completedSale({ saleId: 's2', soldMinor: 10_00, customerId: ada, completedAt: club.now() })
    )
    assert.equal(await count({ awayForDays: 60 }), 1)
    assert.equal(await count({ seenWithinDays: 60 }), 1)
  })

  test('read as the preview says, go out once, and lead out of it', async ({ assert, cleanup }) => {
    const { club, shop, join, send } = await given(cleanup)
    const ada = await join('ada')
    const { sent } = givenMailServer()
    const { example } = await previewMessage(club, shop.store.id, { ...DRAFT, segment: ALL })
    assert.equal(example!.subject, 'Hello ada')
    assert.match(example!.text, /^You have 0 points\.\n\n-- \n/)
    const { count } = await send()
    assert.equal(count, 1)
    await sendMessages(club)
    const [mailed, ...more] = sent()
    assert.isEmpty(more)
    assert.equal(mailed!.to, 'ada@example.test')
    assert.equal(mailed!.subject, example!.subject)
    assert.match(mailed!.headers, /One-Click/)
    const [, token] = /\/plugins\/public\/crm-club\/mail\/([\w-]{32})\n/.exec(mailed!.text)!

    assert.isNull(await findLink(club, 'x'.repeat(32)))
    const link = (await findLink(club, token!))!
    await optOut(club, link, 'link')
    await optOut(club, (await findLink(club, token!))!, 'link')
    assert.isFalse((await memberOf(club, ada))!.takes_mail)
    const consents = club.db.table<Consent>('consents').where({ customer_id: ada, purpose: 'mail' })
    const said = await consents.orderBy('said_at').select('is_given')
    assert.sameDeepMembers(said, [{ is_given: true }, { is_given: false }])
    assert.equal((await send()).count, 0)
    assert.lengthOf(sent(), 1)
  })

  test('are not sent to who said no after it was written', async ({ assert, cleanup }) => {
    const { club, join } = await given(cleanup)
    const ada = await join('ada')
    await join('bob')
    const { sent } = givenMailServer()
    const place = { storeId: 'none', writtenBy: 'Olga' }
    const { id } = await writeMessage(club, place, { ...DRAFT, segment: ALL })
    await club.db.table<Member>('members').where({ customer_id: ada }).update({ takes_mail: false })
    await sendMessages(club)
    assert.deepEqual(
      sent().map(({ to }) => to),
      ['bob@example.test']
    )
    assert.containSubset(await countRecipients(club, id), { sent: 1, skipped: 1, waiting: 0 })
  })

  test('stop where the mail server takes nothing, and go on from there', async ({
    assert,
    cleanup,
  }) => {
    const { club, join, send, stateOf } = await given(cleanup)
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']) await join(name)
    const { id } = await send()
    assert.equal((await stateOf(id)).state, 'stopped')
    assert.containSubset(await countRecipients(club, id), { failed: 5, waiting: 2, sent: 0 })
    const { sent } = givenMailServer()
    await sendMessages(club)
    assert.isEmpty(sent())
    assert.isTrue(await sendAgain(club, id))
    await sendMessages(club)
    assert.lengthOf(sent(), 7)
    assert.equal((await stateOf(id)).state, 'sent')
    assert.isFalse(await sendAgain(club, id))
  })

  test('tell what those who got it bought, beside the days before', async ({ assert, cleanup }) => {
    const { club, join, send, stateOf } = await given(cleanup)
    const ada = await join('ada')
    const bob = await join('bob', { mail: false })
    givenMailServer()
    const sell = (saleId: string, customerId: string, soldMinor: number, completedAt: string) =>
      countDocument(club, completedSale({ saleId, customerId, soldMinor, completedAt }))
    await sell('before', ada, 50_00, '2026-11-20T10:00:00.000Z')
    await sell('long-before', ada, 999_00, '2026-11-01T10:00:00.000Z')
    const { id } = await send()
    await sell('same-day', ada, 100_00, '2026-11-22T18:00:00.000Z')
    await sell('third-day', ada, 300_00, '2026-11-24T12:00:00.000Z')
    await sell('not-written-to', bob, 700_00, '2026-11-24T12:00:00.000Z')
    await sell('too-late', ada, 800_00, '2026-11-29T12:00:00.000Z')
    await countDocument(
      club,
      completedSale({ saleId: 'r1', customerId: ada, returned: { 'third-day': 120_00 } })
    )
    const report = await reportMessage(club, await stateOf(id))
    assert.deepEqual(report.after, { members: 1, sales: 2, amountMinor: 280_00 })
    assert.deepEqual(report.before, { members: 1, sales: 1, amountMinor: 50_00 })
    assert.deepEqual(
      report.days.map(({ amountMinor, beforeMinor }) => [amountMinor, beforeMinor]),
      [
        [100_00, 0],
        [0, 0],
        [180_00, 0],
        [0, 0],
        [0, 0],
        [0, 50_00],
        [0, 0],
      ]
    )
  })
})
