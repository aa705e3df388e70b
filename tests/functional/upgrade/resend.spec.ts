import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { restoredState } from '#app/sales/resend/restored_state'
import { enrolRegister } from '#app/stores/enrol_register'
import { isForgottenDevice } from '#app/stores/known_devices'
import { noteRestore } from '#app/stores/restores/note_restore'
import { addUser } from '#app/users/add_user'
import db from '@adonisjs/lucid/services/db'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenDevice } from '#tests/support/given_device'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { countRows } from '#tests/support/sales/count_rows'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument, type SentDocument } from '#tests/support/sales/send_document'
import { saleBody, signedDocument } from '#tests/support/shop_documents'
import {
  givenOldDatabase,
  oldShop,
  type OldShop,
  type OtherDatabase,
} from '#tests/support/upgrade/old_shop'
import { oldRegister } from '#tests/support/upgrade/old_register'
import { migrate, useDatabase } from '#tests/support/upgrade/use_database'

interface Figures {
  sales: number
  grossMinor: number
  expectedCashMinor: number
  movements: number
}

async function figures(): Promise<Figures> {
  const [row] = await read<Record<string, number>>(
    `select (select count(*) from sales) as sales, (select sum(gross_minor) from sales) as gross,
            (select sum(expected_cash_minor) from till_sessions) as cash,
            (select count(*) from stock_movements) as movements`
  )
  return {
    sales: Number(row!.sales),
    grossMinor: Number(row!.gross),
    expectedCashMinor: Number(row!.cash),
    movements: Number(row!.movements),
  }
}

async function receiptNumbers(): Promise<string[]> {
  const rows = await read<{ receipt_number: string }>(
    'select receipt_number from sales order by receipt_series, receipt_sequence'
  )
  return rows.map((row) => row.receipt_number)
}

async function sell(shop: GivenShop, old: OldShop): Promise<SentDocument> {
  const body = await saleBody(shop, { lines: [{ item: shop.items[0]! }] })
  const { tillSessionId } = old.device
  return signedDocument(shop, 'sale', body, { tillSessionId })
}

async function accept(shop: GivenShop, document: SentDocument): Promise<void> {
  const { body } = await sendDocument(shop, document)
  if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
}

async function report(shop: GivenShop, acknowledgedSequence: number) {
  const place = { acknowledgedSequence }
  return (await callRegister(shop, '', 'POST', '/api/outbox_places', place)).body
}

/** As if the day of the device before had been closed. */
async function endOpenSession(): Promise<void> {
  await transaction((sql) =>
    sql.run('update till_sessions set open_register_id = null where open_register_id is not null')
  )
}

async function acceptanceIsGapless(): Promise<boolean> {
  const [row] = await read<{ n: number; first_of: number; last_of: number }>(
    `select count(*) as n, min(acceptance_sequence) as first_of, max(acceptance_sequence) as last_of
       from documents where state = 'accepted'`
  )
  return Number(row!.first_of) === 1 && Number(row!.last_of) === Number(row!.n)
}

test.group('A server put back from a backup', (group) => {
  const old = oldShop
  let databases: OtherDatabase[] = []
  let leave = async () => {}
  group.each.setup(cleanDatabase)
  group.each.setup(() => async () => {
    await leave()
    for (const database of databases) await database.drop()
    databases = []
  })

  /** The same shop twice: as it goes on living, and as its backup of that moment. */
  async function liveShop(): Promise<GivenShop> {
    await useCopy()
    clock.now = () => new Date(Date.parse(old().madeAt) + 600_000)
    return oldRegister(old())
  }

  async function useCopy(): Promise<void> {
    const database = await givenOldDatabase()
    databases.push(database)
    const back = await useDatabase(database)
    if (databases.length === 1) leave = back
    await migrate()
  }

  async function restore(isNoted = true): Promise<void> {
    await useCopy()
    if (isNoted) await transaction((sql) => noteRestore(sql, old().madeAt))
  }

  test('gets back what it lacks, byte for byte, and all figures agree', async ({ assert }) => {
    const shop = await liveShop()
    const sold: SentDocument[] = []
    for (let count = 0; count < 3; count++) sold.push(await sell(shop, old()))
    for (const sale of sold) await accept(shop, sale)
    const before = await figures()
    const numbers = await receiptNumbers()
    const last = shop.device.counters.outbox

    await restore()
    assert.notDeepEqual(await figures(), before)
    const place = await report(shop, last)
    assert.equal(place.sequence, last - 3)
    const digest = 'select digest from documents where enrolment_id = ? and sequence = ?'
    const [row] = await read<{ digest: string }>(digest, [shop.enrolment.id, last - 3])
    assert.equal(place.digest, row!.digest)
    assert.deepInclude((await restoredState())!.registers[0], { missing: 3, cameBack: 0 })

    for (const sale of sold) await accept(shop, sale)
    assert.deepEqual(await figures(), before)
    assert.deepInclude((await restoredState())!.registers[0], { missing: 3, cameBack: 3 })
    assert.isTrue(await acceptanceIsGapless())
    assert.deepEqual(await receiptNumbers(), numbers)
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
  })

  test('is noticed by a register that knows more, also when nobody said so', async ({ assert }) => {
    const shop = await liveShop()
    const sale = await sell(shop, old())
    await accept(shop, sale)
    await report(shop, shop.device.counters.outbox)
    assert.isNull(await restoredState())

    await restore(false)
    await report(shop, shop.device.counters.outbox)
    await report(shop, shop.device.counters.outbox)
    const state = (await restoredState())!
    assert.isNull(state.takenAt)
    assert.deepInclude(state.registers[0], { missing: 1, cameBack: 0 })
  })

  test('believes a signed sale of a person and a tender type that came after the backup', async ({
    assert,
  }) => {
    const shop = await liveShop()
    const { store } = shop
    const person = await db.transaction((trx) =>
      addUser(
        {
          name: 'Siri',
          email: null,
          password: null,
          pin: '7788',
          locale: 'nb',
          roles: [],
        } as never,
        trx
      )
    )
    const lateTypeId = newId()
    await transaction((sql) =>
      sql.run(
        `insert into tender_types (id, store_id, code, name, kind, opens_drawer, asks_reference, can_refund, position)
         values (?, ?, 'late', 'Late card', 'card', 0, 0, 1, 9)`,
        [lateTypeId, store.id]
      )
    )
    const body = await saleBody(shop, { lines: [{ item: shop.items[0]! }] })
    const tender = {
      ...body.tenders[0]!,
      tenderTypeId: lateTypeId,
      name: 'Late card',
      kind: 'card' as const,
    }
    const { tillSessionId } = old().device
    const sale = await signedDocument(
      shop,
      'sale',
      { ...body, tenders: [tender] },
      { tillSessionId, operatorId: person.id }
    )
    await accept(shop, sale)

    await restore()
    await accept(shop, sale)
    const [user] = await read<Record<string, unknown>>('select * from users where id = ?', [
      person.id,
    ])
    assert.deepEqual(
      [Number(user!.is_active), user!.pin, user!.name],
      [0, null, `Kom tilbake etter gjenopprettingen (${person.id.slice(-4).toUpperCase()})`]
    )
    const types = 'select name from tender_types where id = ? and archived_at is not null'
    assert.deepEqual(await read(types, [lateTypeId]), [{ name: 'Late card' }])
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('takes a device back that was enrolled after the backup, its series and sales with it', async ({
    assert,
    client,
  }) => {
    const shop = await liveShop()
    const late = { ...shop, ...(await givenDevice(shop.register, shop.operators.owner.id)) }
    await endOpenSession()
    const till = await givenOpenTill(late)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await accept(late, sale)
    const opening = await read<{ id: string; bytes: string; signature: string }>(
      "select id, bytes, signature from documents where kind = 'session_opened' and enrolment_id = ?",
      [late.enrolment.id]
    )

    await restore()
    await endOpenSession()
    assert.isTrue(await isForgottenDevice(late.device.cookie.split('=')[1]!))
    assert.equal((await sendDocument(late, sale)).status, 401)
    const owner = await accountOf(shop.operators.owner)
    const readmission = {
      registerId: shop.register.id,
      publicKey: late.enrolment.publicKey,
      deviceName: 'Till again',
      takesOver: true,
      readmits: { enrolmentId: late.enrolment.id, series: late.enrolment.series },
    }
    const answer = await client
      .post('/enrolments')
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json(readmission)
    assert.equal(answer.status(), 302)
    const cookies = [answer.headers()['set-cookie'] ?? []].flat()
    const cookie = cookies.find((one) => one.startsWith('th_device'))!.split(';')[0]!
    const headers = { cookie, 'x-tillhouse': '1' }
    const back = { ...late, device: { ...late.device, headers: () => headers } }
    const { id, bytes, signature } = opening[0]!
    await accept(back, { document: { id }, bytes: new TextEncoder().encode(bytes), signature })
    await accept(back, sale)
    assert.equal(await countRows('sales', 'id = ?', [sale.document.id]), 1)
    assert.deepEqual((await verifyJournal()).findings, [])

    const again = await client.post('/enrolments').loginAs(owner).withCsrfToken().json(readmission)
    again.assertStatus(409)
  })
})

test.group('A server that was never put back, or just now', (group) => {
  group.each.setup(cleanDatabase)

  test('a sale of nobody is a contradiction without a restore', async ({ assert }) => {
    const shop = await givenShop()
    const { tillSessionId } = await givenOpenTill(shop)
    const body = await saleBody(shop, { lines: [{ item: shop.items[0]! }] })
    const operatorId = newId()
    const sale = await signedDocument(shop, 'sale', body, { tillSessionId, operatorId })
    assert.equal((await sendDocument(shop, sale)).body.state, 'quarantined')
  })

  test('a gap is left before the first series after a restore, so that no receipt number repeats', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await transaction((sql) => noteRestore(sql, null))
    const request = {
      registerId: shop.register.id,
      publicKey: shop.enrolment.publicKey,
      deviceName: 'New',
      enrolledById: shop.operators.owner.id,
      takesOver: true,
    }
    const at = clock.now().getTime()
    const series: number[] = []
    for (const later of [3_600_000, 7_200_000]) {
      clock.now = () => new Date(at + later)
      const enrolled = await enrolRegister(request)
      if (enrolled.ok) series.push(enrolled.value.enrolment.series)
    }
    assert.deepEqual(series, [shop.enrolment.series + 101, shop.enrolment.series + 102])
  })
})
