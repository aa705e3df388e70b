import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { canonicalText } from '#app/documents/canonical_bytes'
import { verifyChain, type ChainedEntry } from '#app/documents/hash_chain'
import type { RegisterDocument } from '#app/documents/types'
import { appendRegisterEntries } from '#app/journal/append_register_entries'
import { appendStoreEntry, storeChain } from '#app/journal/append_store_entry'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { readEntries } from '#tests/support/journal/read_entries'
import { signedDocument } from '#tests/support/shop_documents'

const acts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'price.looked_up' as const,
    payload: { index },
  }))

async function aJournal(shop: GivenShop, entries = 2) {
  return signedDocument(shop, 'journal', { reason: 'idle' }, { journal: acts(entries) })
}

function append(document: RegisterDocument) {
  return transaction((sql) => appendRegisterEntries(sql, document))
}

async function quarantine(document: RegisterDocument) {
  await transaction((sql) =>
    sql.run(
      `insert into documents (id, enrolment_id, sequence, kind, store_id, state, bytes, signature, digest, received_at)
       values (?, ?, ?, ?, ?, 'quarantined', ?, 'x', 'x', ?)`,
      [
        document.id,
        document.enrolmentId,
        document.sequence,
        document.kind,
        document.storeId,
        canonicalText(document),
        nowForDatabase(),
      ]
    )
  )
}

test.group('Journal entries of a register', (group) => {
  group.each.setup(cleanDatabase)

  test('are stored as they came, one document behind the other', async ({ assert }) => {
    const shop = await givenShop()
    const documents = [await aJournal(shop), await aJournal(shop, 3)]
    for (const { document } of documents)
      assert.deepEqual(await append(document), { ok: true, value: null })
    const stored = await readEntries(shop.enrolment.id)
    assert.deepEqual(
      stored,
      documents.flatMap(({ document }) => document.journal)
    )
  })

  test('with a change, a gap or another order are refused and leave nothing', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { document: first } = await aJournal(shop)
    await append(first)
    const { document } = await aJournal(shop, 3)
    const [a, b, c] = document.journal as [ChainedEntry, ChainedEntry, ChainedEntry]
    const broken: Record<string, ChainedEntry[]> = {
      changed: [a, { ...b, payload: { index: 99 } }, c],
      gap: [a, c],
      reordered: [a, c, b],
    }
    for (const [reason, journal] of Object.entries(broken)) {
      const answer = await append({ ...document, journal } as RegisterDocument)
      assert.isFalse(answer.ok, reason)
      assert.equal(!answer.ok && answer.break.reason, reason)
    }
    const missing = await append({ ...document, journal: [b, c] } as RegisterDocument)
    assert.deepEqual(!missing.ok && missing.break, { sequence: 3, reason: 'gap' })
    assert.lengthOf(await readEntries(shop.enrolment.id), 2)
  })

  test('that were stored before are refused', async ({ assert }) => {
    const shop = await givenShop()
    const { document } = await aJournal(shop)
    await append(document)
    assert.isFalse((await append(document)).ok)
  })

  test('continue behind a document that lies in quarantine', async ({ assert }) => {
    const shop = await givenShop()
    await append((await aJournal(shop)).document)
    await quarantine((await aJournal(shop)).document)
    assert.isTrue((await append((await aJournal(shop)).document)).ok)
  })
})

test.group('Journal entries of a store', (group) => {
  group.each.setup(cleanDatabase)

  test('form one unbroken chain, also when many are written at once', async ({ assert }) => {
    const shop = await givenShop()
    const before = await readEntries(storeChain(shop.store.id))
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        transaction((sql) =>
          appendStoreEntry(sql, {
            storeId: shop.store.id,
            kind: 'stock.adjusted',
            operatorId: shop.operators.owner.id,
            payload: { index },
          })
        )
      )
    )
    const entries = await readEntries(storeChain(shop.store.id))
    assert.lengthOf(entries, before.length + 20)
    assert.deepEqual(await verifyChain(entries), {
      ok: true,
      tail: { sequence: entries.length, hash: entries.at(-1)!.hash },
    })
  })

  test('of a transaction that rolls back leave no gap', async ({ assert }) => {
    const shop = await givenShop()
    const act = {
      storeId: shop.store.id,
      kind: 'stock.adjusted' as const,
      operatorId: newId(),
      payload: {},
    }
    await transaction((sql) => appendStoreEntry(sql, act))
    await assert.rejects(() =>
      transaction(async (sql) => {
        await appendStoreEntry(sql, act)
        throw new Error('no')
      })
    )
    await transaction((sql) => appendStoreEntry(sql, act))
    assert.isTrue((await verifyChain(await readEntries(storeChain(shop.store.id)))).ok)
    const rows = await read('select 1 as n from journal_entries where chain = ?', [
      storeChain(shop.store.id),
    ])
    assert.isAtLeast(rows.length, 2)
  })
})
