import { setImmediate as nextTurn } from 'node:timers/promises'
import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import { read, transaction, type SqlValue } from '#core/sql'
import { appendStoreEntry, storeChain } from '#app/journal/append_store_entry'
import JournalVerify from '#app/journal/journal_verify_command'
import { verifyJournal } from '#app/journal/verify_journal'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenTrade() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  for (let number = 0; number < 4; number++) {
    await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
  }
  for (let number = 0; number < 4; number++) {
    await transaction((sql) =>
      appendStoreEntry(sql, {
        storeId: shop.store.id,
        kind: 'stock.adjusted',
        operatorId: shop.operators.owner.id,
        payload: { number },
      })
    )
  }
  return shop
}

const change = (statement: string, values: SqlValue[] = []) =>
  transaction(async (sql) => (await sql.run(statement, values)).changes)

/** One way to lie, and where it has to be found. */
const LIES: {
  title: string
  tell: (shop: GivenShop) => Promise<unknown>
  find: (shop: GivenShop) => { problem: string; place?: string; sequence?: number }
}[] = [
  {
    title: 'an altered payload',
    tell: ({ enrolment }) =>
      change(
        `update journal_entries set payload = '{"amountMinor":1}' where chain = ? and sequence = 3`,
        [enrolment.id]
      ),
    find: ({ enrolment }) => ({ problem: 'changed', place: enrolment.id, sequence: 3 }),
  },
  {
    title: 'a payload that is no JSON any more',
    tell: ({ enrolment }) =>
      change(`update journal_entries set payload = '{' where chain = ? and sequence = 3`, [
        enrolment.id,
      ]),
    find: ({ enrolment }) => ({ problem: 'changed', place: enrolment.id, sequence: 3 }),
  },
  {
    title: 'another time',
    tell: ({ store }) =>
      change(
        "update journal_entries set occurred_at = '2020-01-01 00:00:00.000' where chain = ? and sequence = 2",
        [storeChain(store.id)]
      ),
    find: ({ store }) => ({ problem: 'changed', place: storeChain(store.id), sequence: 2 }),
  },
  {
    title: 'a deleted entry',
    tell: ({ enrolment }) =>
      change('delete from journal_entries where chain = ? and sequence = 2', [enrolment.id]),
    find: ({ enrolment }) => ({ problem: 'gap', place: enrolment.id, sequence: 2 }),
  },
  {
    title: 'two entries that changed places',
    tell: async ({ enrolment }) => {
      const move = (from: number, to: number) =>
        change('update journal_entries set sequence = ? where chain = ? and sequence = ?', [
          to,
          enrolment.id,
          from,
        ])
      await move(2, 1_000)
      await move(3, 2)
      await move(1_000, 3)
    },
    find: ({ enrolment }) => ({ problem: 'changed', place: enrolment.id, sequence: 2 }),
  },
  {
    title: 'an entry put in between',
    tell: async ({ store }) => {
      const chain = storeChain(store.id)
      await change(
        'update journal_entries set sequence = sequence + 100 where chain = ? and sequence > 2',
        [chain]
      )
      await change(
        'update journal_entries set sequence = sequence - 99 where chain = ? and sequence > 100',
        [chain]
      )
      await change(
        `insert into journal_entries (chain, sequence, store_id, occurred_at, kind, payload, previous_hash, hash)
         select chain, 3, store_id, occurred_at, kind, '{"number":9}', previous_hash, hash
           from journal_entries where chain = ? and sequence = 2`,
        [chain]
      )
    },
    find: ({ store }) => ({ problem: 'changed', place: storeChain(store.id), sequence: 3 }),
  },
  {
    title: 'the newest entry of a register cut off',
    tell: ({ enrolment }) =>
      change('delete from journal_entries where chain = ? and sequence = 5', [enrolment.id]),
    find: () => ({ problem: 'entries_differ' }),
  },
  {
    title: 'the newest entry of a store cut off',
    tell: async ({ store }) => {
      const chain = storeChain(store.id)
      const [newest] = await read<{ n: number }>(
        'select max(sequence) as n from journal_entries where chain = ?',
        [chain]
      )
      await change('delete from journal_entries where chain = ? and sequence = ?', [
        chain,
        Number(newest?.n),
      ])
    },
    find: ({ store }) => ({ problem: 'cut_off', place: storeChain(store.id) }),
  },
  {
    title: 'a store’s whole chain removed',
    tell: ({ store }) =>
      change('delete from journal_entries where chain = ?', [storeChain(store.id)]),
    find: ({ store }) => ({ problem: 'cut_off', place: storeChain(store.id), sequence: 1 }),
  },
  {
    title: 'a store’s counter turned back',
    tell: ({ store }) =>
      change('update counters set value = 2 where name = ?', [`journal:${storeChain(store.id)}`]),
    find: ({ store }) => ({ problem: 'cut_off', place: storeChain(store.id), sequence: 3 }),
  },
  {
    title: 'a document’s bytes changed',
    tell: () =>
      change(
        'update documents set bytes = replace(bytes, \'"skewMs":0\', \'"skewMs":7\') where sequence = 2'
      ),
    find: () => ({ problem: 'bytes_changed', sequence: 2 }),
  },
  {
    title: 'a document whose bytes and digest were both changed',
    tell: async () => {
      const [row] = await read<{ bytes: string }>('select bytes from documents where sequence = 2')
      const bytes = row!.bytes.replace('"skewMs":0', '"skewMs":7')
      const { sha256 } = await import('#app/journal/digest')
      await change('update documents set bytes = ?, digest = ? where sequence = 2', [
        bytes,
        sha256(bytes),
      ])
    },
    find: () => ({ problem: 'not_signed', sequence: 2 }),
  },
  {
    title: 'a document missing in the middle',
    tell: () => change('delete from documents where sequence = 3'),
    find: ({ enrolment }) => ({ problem: 'document_missing', place: enrolment.id, sequence: 3 }),
  },
  {
    title: 'the newest document missing, entries and all',
    tell: async ({ enrolment }) => {
      await change('delete from journal_entries where chain = ? and sequence = 5', [enrolment.id])
      await change('delete from documents where sequence = 5')
    },
    find: () => ({ problem: 'cut_off', place: 'acceptance_sequence', sequence: 5 }),
  },
]

test.group('Verifying the journal', (group) => {
  group.each.setup(cleanDatabase)

  test('finds nothing where nothing was touched', async ({ assert }) => {
    await givenTrade()
    const report = await verifyJournal()
    assert.deepEqual(report.findings, [])
    assert.isAtLeast(report.documents, 5)
    assert.isAtLeast(report.entries, 9)
    const command = await ace.create(JournalVerify, [])
    await command.exec()
    command.assertSucceeded()
  })

  for (const { title, tell, find } of LIES) {
    test(`finds ${title}`, async ({ assert }) => {
      const shop = await givenTrade()
      await tell(shop)
      const { findings } = await verifyJournal()
      assert.isTrue(
        findings.some((finding) =>
          Object.entries(find(shop)).every(([key, value]) => finding[key as 'place'] === value)
        ),
        JSON.stringify(findings)
      )
    })
  }

  test('the command fails and names the entry', async ({ assert }) => {
    const { enrolment } = await givenTrade()
    await change('delete from journal_entries where chain = ? and sequence = 2', [enrolment.id])
    ace.ui.switchMode('raw')
    const command = await ace.create(JournalVerify, [])
    await command.exec()
    assert.equal(command.exitCode, 1)
    command.assertLogMatches(new RegExp(`gap: ${enrolment.id} at 2`))
    ace.ui.switchMode('normal')
  })

  test('may run while the tills go on writing', async ({ assert }) => {
    const shop = await givenTrade()
    let isVerifying = true
    const writing = (async () => {
      while (isVerifying) {
        // Lets the reader's answers in: on SQLite a transaction never waits for the event loop.
        await nextTurn()
        await transaction((sql) =>
          appendStoreEntry(sql, {
            storeId: shop.store.id,
            kind: 'stock.adjusted',
            operatorId: shop.operators.owner.id,
            payload: {},
          })
        )
      }
    })()
    for (let run = 0; run < 15; run++) assert.deepEqual((await verifyJournal()).findings, [])
    isVerifying = false
    await writing
  })

  test('walks through entries that lie in quarantine', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const broken = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const answer = await sendDocument(shop, { ...broken, signature: 'AAAA' })
    assert.equal(answer.body.state, 'quarantined')
    assert.equal(
      (await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))).body.state,
      'accepted'
    )
    assert.deepEqual((await verifyJournal()).findings, [])
  })
})
