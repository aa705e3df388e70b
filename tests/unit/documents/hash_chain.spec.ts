import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  EMPTY_CHAIN,
  sealEntry,
  sealEntrySync,
  verifyChain,
  verifyChainSync,
  type ChainTail,
} from '#app/documents/hash_chain'
import type { JournalEntry } from '#app/documents/types'
import { KARI } from '#tests/support/documents'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function act(number: number) {
  return {
    occurredAt: `2026-11-22T09:14:${String(number % 60).padStart(2, '0')}.000Z`,
    kind: 'line.voided' as const,
    operatorId: KARI,
    payload: { amountMinor: number },
  }
}

function aChain(length: number): JournalEntry[] {
  const entries: JournalEntry[] = []
  let tail: ChainTail = EMPTY_CHAIN
  for (let number = 1; number <= length; number++) {
    const entry = sealEntrySync(tail, act(number), sha256)
    entries.push(entry)
    tail = entry
  }
  return entries
}

test.group('Hash chain', () => {
  test('a first entry stands on 64 zeros and hashes them with its canonical content', async ({
    assert,
  }) => {
    const entry = await sealEntry(EMPTY_CHAIN, act(1))
    assert.equal(entry.sequence, 1)
    assert.equal(entry.previousHash, '0'.repeat(64))
    assert.equal(
      entry.hash,
      sha256(
        '0'.repeat(64) +
          `{"kind":"line.voided","occurredAt":"2026-11-22T09:14:01.000Z",` +
          `"operatorId":"${KARI}","payload":{"amountMinor":1},"sequence":1}`
      )
    )
  })

  test('the waiting and the direct way give the same entry', async ({ assert }) => {
    const tail = { sequence: 8, hash: 'a'.repeat(64) }
    assert.deepEqual(await sealEntry(tail, act(9)), sealEntrySync(tail, act(9), sha256))
  })

  test('an untouched chain verifies, in parts too', async ({ assert }) => {
    const entries = aChain(20)
    const tail = { sequence: 20, hash: entries[19]!.hash }
    assert.deepEqual(await verifyChain(entries), { ok: true, tail })
    assert.deepEqual(
      verifyChainSync(entries.slice(12), entries[11]!, sha256),
      await verifyChain(entries.slice(12), entries[11]!)
    )
    assert.deepEqual(await verifyChain([]), { ok: true, tail: EMPTY_CHAIN })
  })

  test('every changed field is found at its entry', async ({ assert }) => {
    const changes: Partial<JournalEntry>[] = [
      { payload: { amountMinor: 999 } },
      { kind: 'sale.voided' },
      { operatorId: null },
      { occurredAt: '2026-11-22T09:15:00.000Z' },
      { previousHash: 'b'.repeat(64) },
      { hash: 'b'.repeat(64) },
    ]
    for (const change of changes) {
      const entries = aChain(5)
      entries[2] = { ...entries[2]!, ...change }
      assert.deepEqual(await verifyChain(entries), { ok: false, sequence: 3, reason: 'changed' })
    }
  })

  test('an entry written anew with a right hash breaks the chain behind it', async ({ assert }) => {
    const entries = aChain(5)
    entries[2] = sealEntrySync(entries[1]!, { ...act(3), payload: {} }, sha256)
    assert.deepEqual(await verifyChain(entries), { ok: false, sequence: 4, reason: 'changed' })
  })

  test('a removed entry is a gap, a moved or doubled one is reordered', async ({ assert }) => {
    const entries = aChain(6)
    const verdict = async (order: number[]) => verifyChain(order.map((at) => entries[at - 1]!))
    assert.deepEqual(await verdict([1, 2, 4, 5]), { ok: false, sequence: 3, reason: 'gap' })
    assert.deepEqual(await verdict([2, 3]), { ok: false, sequence: 1, reason: 'gap' })
    assert.deepEqual(await verdict([1, 3, 2, 4]), { ok: false, sequence: 2, reason: 'reordered' })
    assert.deepEqual(await verdict([1, 2, 2, 3]), { ok: false, sequence: 3, reason: 'reordered' })
    assert.deepEqual(await verdict([1, 2, 1]), { ok: false, sequence: 3, reason: 'reordered' })
  })

  test('no single change, removal or swap anywhere goes unnoticed', ({ assert }) => {
    const original = aChain(12)
    const place = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(place, fc.constantFrom('change', 'remove', 'swap'), (at, harm) => {
        const entries = [...original]
        if (harm === 'change') entries[at] = { ...entries[at]!, payload: { amountMinor: -1 } }
        if (harm === 'remove') entries.splice(at, 1)
        if (harm === 'swap') entries.splice(at, 2, entries[at + 1]!, entries[at]!)
        const verdict = verifyChainSync(entries, EMPTY_CHAIN, sha256)
        assert.isFalse(verdict.ok)
        assert.equal(!verdict.ok && verdict.sequence, at + 1)
      })
    )
  })
})
