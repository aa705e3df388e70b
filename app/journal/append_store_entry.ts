import { nowIso } from '#core/clock'
import { nextValue } from '#core/counters'
import { forUpdate, type Sql } from '#core/sql'
import { EMPTY_CHAIN, sealEntrySync, type ChainTail } from '#app/documents/hash_chain'
import { sha256 } from '#app/journal/digest'
import { insertEntries } from '#app/journal/insert_entries'
import type { StoreActKind } from '#app/journal/store_act_kinds'

export interface StoreAct {
  storeId: string
  kind: StoreActKind
  operatorId: string | null
  payload: Record<string, unknown>
}

export function storeChain(storeId: string): string {
  return `store:${storeId}`
}

/**
 * Writes an act of the back office to the store's own chain. The chain's counter stays locked
 * until commit, so two acts at once line up instead of forking the chain.
 */
export async function appendStoreEntry(sql: Sql, act: StoreAct): Promise<void> {
  const chain = storeChain(act.storeId)
  const sequence = await nextValue(sql, `journal:${chain}`)
  const tail = await readTail(sql, chain, sequence - 1)
  const entry = sealEntrySync(
    tail,
    { occurredAt: nowIso(), kind: act.kind, operatorId: act.operatorId, payload: act.payload },
    sha256
  )
  await insertEntries(
    sql,
    { chain, storeId: act.storeId, registerId: null, tillSessionId: null, documentId: null },
    [entry]
  )
}

async function readTail(sql: Sql, chain: string, sequence: number): Promise<ChainTail> {
  if (sequence === 0) return EMPTY_CHAIN
  const [row] = await sql.all<{ hash: string }>(
    `select hash from journal_entries where chain = ? and sequence = ?${forUpdate(sql)}`,
    [chain, sequence]
  )
  if (!row)
    throw new Error(`The journal ${chain} has lost entry ${sequence}: run node ace journal:verify`)
  return { sequence, hash: row.hash }
}
