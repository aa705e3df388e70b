import Dexie, { type Table } from 'dexie'
import type { JournalAct } from '#app/documents/hash_chain'
import type { DocumentKind } from '#app/documents/types'

/** A document as it is kept and sent: the same bytes for ever. */
export interface StoredDocument {
  id: string
  /** Keeps documents of an earlier enrolment of this browser apart. */
  enrolmentId: string
  sequence: number
  kind: DocumentKind
  tillSessionId: string | null
  /** Canonical JSON. */
  text: string
  signature: string
  state: 'unsent' | 'accepted' | 'quarantined' | 'refused'
  storedAt: string
}

/** An act that waits for the next document to take it along. */
export interface WaitingAct extends JournalAct {
  position?: number
}

interface MetaRow {
  name: string
  value: unknown
}

/**
 * What the device keeps. A `CryptoKeyPair`'s private half is stored as a handle: it can sign, and
 * cannot be read by anyone.
 */
export class RegisterDatabase extends Dexie {
  declare meta: Table<MetaRow, string>
  declare documents: Table<StoredDocument, string>
  declare acts: Table<WaitingAct, number>

  constructor(name = 'tillhouse-register') {
    super(name)
    this.version(1).stores({
      meta: 'name',
      documents: 'id, [enrolmentId+sequence], state, tillSessionId, storedAt',
      acts: '++position',
    })
  }

  async read<Value>(name: string): Promise<Value | null> {
    return ((await this.meta.get(name))?.value as Value | undefined) ?? null
  }

  async write(name: string, value: unknown): Promise<void> {
    await this.meta.put({ name, value })
  }
}
