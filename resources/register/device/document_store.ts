import { canonicalText } from '#app/documents/canonical_bytes'
import { signDocument, type DeviceKey } from '#app/documents/document_signature'
import { sealEntry, type ChainTail, type JournalAct } from '#app/documents/hash_chain'
import {
  DOCUMENT_VERSION,
  type DocumentKind,
  type JournalEntry,
  type RegisterDocument,
} from '#app/documents/types'
import type { RegisterTill } from '#app/tills/find_current_session'
import type { DocumentNumbers, MakeBody } from '#resources/register/register_context'
import { adoptedDocuments, chainWithSession } from '#resources/register/device/adopt_session'
import { chainAfter, newChain, type ChainState } from '#resources/register/device/chain_state'
import type { RegisterDatabase, StoredDocument } from '#resources/register/device/database'
import { ownAct } from '#resources/register/device/own_act'
import { businessDateAt, type TradingDay } from '#app/documents/business_date'
import type { RegisterClock } from '#resources/register/device/register_clock'

export interface DeviceIdentity {
  storeId: string
  registerId: string
  registerNumber: number
  enrolmentId: string
  series: number
  tradingDay: TradingDay
}

export interface NewDocument<K extends DocumentKind> {
  kind: K
  /** A sale brings its draft's id, so that completing twice is completing once. */
  id: string
  operatorId: string
  body: MakeBody<K>
  /** Acts of a draft that become part of the journal with this document. */
  acts?: JournalAct[]
  /** The kept draft is gone once the document that completes it is stored. */
  completesDraft?: boolean
}

const encoder = new TextEncoder()
const CHAIN = 'chain'
/** Where the sale on the screen is kept. */
export const DRAFT = 'draft'

/**
 * Makes the documents of this device: one at a time, numbered without gaps, sealed into the
 * journal, signed, and stored together with the counters in one transaction. Either all of it
 * is there after a crash or none.
 */
export class DocumentStore {
  #queue: Promise<unknown> = Promise.resolve()
  #chain: ChainState

  private constructor(
    private readonly database: RegisterDatabase,
    private readonly identity: DeviceIdentity,
    private readonly privateKey: DeviceKey,
    private readonly clock: RegisterClock,
    chain: ChainState
  ) {
    this.#chain = chain
  }

  static async open(
    database: RegisterDatabase,
    identity: DeviceIdentity,
    device: { privateKey: DeviceKey; clock: RegisterClock },
    grandTotals: ChainState['grandTotals']
  ): Promise<DocumentStore> {
    const kept = await database.read<ChainState>(CHAIN)
    const chain =
      kept?.enrolmentId === identity.enrolmentId
        ? kept
        : newChain(identity.enrolmentId, grandTotals)
    return new DocumentStore(database, identity, device.privateKey, device.clock, chain)
  }

  get chain(): ChainState {
    return this.#chain
  }

  /** Stores a new document; a document that is there already is answered as it is. */
  append<K extends DocumentKind>(made: NewDocument<K>): Promise<RegisterDocument> {
    const result = this.#queue.then(() => this.#append(made))
    this.#queue = result.catch(() => undefined)
    return result
  }

  /** Goes on with the session that another device of this register left open. */
  adoptSession(till: RegisterTill): Promise<void> {
    const result = this.#queue.then(async () => {
      const chain = chainWithSession(await this.#currentChain(), till)
      const { meta, documents } = this.database
      await this.database.transaction('rw', [meta, documents], async () => {
        // Our own of an earlier enrolment are here with their signatures.
        const adopted = adoptedDocuments(till.documents)
        const here = new Set(
          await documents
            .where('id')
            .anyOf(adopted.map(({ id }) => id))
            .primaryKeys()
        )
        await documents.bulkPut(adopted.filter(({ id }) => !here.has(id)))
        await meta.put({ name: CHAIN, value: chain })
      })
      this.#chain = chain
    })
    this.#queue = result.catch(() => undefined)
    return result
  }

  async addAct(act: JournalAct): Promise<void> {
    await this.database.acts.add({ ...act })
  }

  async #append<K extends DocumentKind>(made: NewDocument<K>): Promise<RegisterDocument> {
    const known = await this.database.documents.get(made.id)
    if (known) return JSON.parse(known.text) as RegisterDocument

    const chain = await this.#currentChain()
    const waiting = await this.database.acts.orderBy('position').toArray()
    const document = this.#write(made, chain)
    const own = ownAct(document)
    const acts = [
      ...waiting.map(({ occurredAt, kind, operatorId, payload }) => ({
        occurredAt,
        kind,
        operatorId,
        payload,
      })),
      ...(made.acts ?? []),
      ...(own ? [own] : []),
    ]
    const sealed = await sealAll(chain.journalTail, acts)
    document.journal = sealed.entries
    const stored = await this.#sign(document)
    const next = chainAfter(chain, document, sealed.tail)
    await this.#store(stored, { chain, next, waiting, completesDraft: made.completesDraft })
    this.#chain = next
    return document
  }

  /** Another tab that took over may have moved the counters; the database knows. */
  async #currentChain(): Promise<ChainState> {
    const kept = await this.database.read<ChainState>(CHAIN)
    return kept?.enrolmentId === this.identity.enrolmentId ? kept : this.#chain
  }

  #write<K extends DocumentKind>(made: NewDocument<K>, chain: ChainState): RegisterDocument {
    const { identity, clock } = this
    const time = clock.now()
    const opens = made.kind === 'session_opened'
    // One reading of the clock: the body's times are the document's own, to the millisecond.
    const numbers = this.#numbers(chain, time.correctedAt)
    const body = typeof made.body === 'function' ? made.body(numbers) : made.body
    return {
      version: DOCUMENT_VERSION,
      id: made.id,
      kind: made.kind,
      storeId: identity.storeId,
      registerId: identity.registerId,
      enrolmentId: identity.enrolmentId,
      sequence: chain.documentSequence + 1,
      tillSessionId: opens ? made.id : (chain.tillSession?.id ?? null),
      businessDate: opens
        ? businessDateAt(time.correctedAt, identity.tradingDay)
        : (chain.tillSession?.businessDate ?? null),
      operatorId: made.operatorId,
      ...time,
      body,
      journal: [],
    } as RegisterDocument
  }

  #numbers(chain: ChainState, now: string): DocumentNumbers {
    const { registerNumber, series } = this.identity
    const receiptSequence = chain.receiptSequence + 1
    return {
      series,
      receiptSequence,
      receiptNumber: `${registerNumber}-${series}-${receiptSequence}`,
      zNumber: chain.zNumber + 1,
      grandTotals: chain.grandTotals,
      now,
    }
  }

  async #sign(document: RegisterDocument): Promise<StoredDocument> {
    const text = canonicalText(document)
    return {
      id: document.id,
      enrolmentId: document.enrolmentId,
      sequence: document.sequence,
      kind: document.kind,
      tillSessionId: document.tillSessionId,
      text,
      signature: await signDocument(encoder.encode(text), this.privateKey),
      state: 'unsent',
      storedAt: document.deviceAt,
    }
  }

  /** The counters are compared once more inside: two tabs can never take the same number. */
  async #store(
    stored: StoredDocument,
    change: {
      chain: ChainState
      next: ChainState
      waiting: { position?: number }[]
      completesDraft?: boolean
    }
  ): Promise<void> {
    const { meta, documents, acts } = this.database
    await this.database.transaction('rw', [meta, documents, acts], async () => {
      const kept = (await meta.get(CHAIN))?.value as ChainState | undefined
      const isSameChain = kept?.enrolmentId === this.identity.enrolmentId
      if (isSameChain && kept.documentSequence !== change.chain.documentSequence) {
        throw new Error('Another tab made a document at the same moment')
      }
      await documents.add(stored)
      await meta.put({ name: CHAIN, value: change.next })
      await acts.bulkDelete(change.waiting.flatMap(({ position }) => position ?? []))
      if (change.completesDraft) await meta.delete(DRAFT)
    })
  }
}

async function sealAll(
  tail: ChainTail,
  acts: JournalAct[]
): Promise<{ entries: JournalEntry[]; tail: ChainTail }> {
  const entries: JournalEntry[] = []
  for (const act of acts) {
    const entry = await sealEntry(tail, act)
    entries.push(entry)
    tail = { sequence: entry.sequence, hash: entry.hash }
  }
  return { entries, tail }
}
