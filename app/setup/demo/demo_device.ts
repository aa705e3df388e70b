import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { canonicalBytes } from '#app/documents/canonical_bytes'
import { createDeviceKeys, signDocument, type DeviceKey } from '#app/documents/document_signature'
import { EMPTY_CHAIN, sealEntry } from '#app/documents/hash_chain'
import type {
  DocumentKind,
  JournalEntry,
  JournalKind,
  RegisterDocument,
} from '#app/documents/types'
import { acceptDocument } from '#app/sales/accept_document'
import type { Sender } from '#app/sales/acceptance/document_answer'
import { enrolRegister } from '#app/stores/enrol_register'
import type { Register } from '#app/stores/register'

export interface DemoAct {
  kind: JournalKind
  payload?: Record<string, unknown>
}

interface DocumentOrigin {
  operatorId: string
  tillSessionId: string
  businessDate: string
  at: string
}

/** A register that lives in this process: it numbers, chains, signs and hands over like a real one. */
export class DemoDevice {
  #chain = EMPTY_CHAIN
  #sequence = 0

  private constructor(
    readonly sender: Sender,
    readonly registerNumber: number,
    private readonly privateKey: DeviceKey
  ) {}

  static async enrol(register: Register, enrolledById: string): Promise<DemoDevice> {
    const { privateKey, publicKey } = await createDeviceKeys()
    const enrolled = await enrolRegister({
      registerId: register.id,
      publicKey,
      deviceName: 'Demo',
      enrolledById,
    })
    if (!enrolled.ok) throw new Error(`The demo's register was not enrolled: ${enrolled.reason}`)
    const { id, storeId, series } = enrolled.value.enrolment
    const sender = { enrolmentId: id, registerId: register.id, storeId, series, publicKey }
    return new DemoDevice(sender, register.number, privateKey)
  }

  /** Makes the next document and has the server take it in, at the hour it says. */
  async send<Body>(
    kind: DocumentKind,
    body: Body,
    origin: DocumentOrigin,
    acts: DemoAct[] = []
  ): Promise<RegisterDocument> {
    const { enrolmentId, registerId, storeId } = this.sender
    const document = {
      version: 1,
      id: newId(),
      kind,
      storeId,
      registerId,
      enrolmentId,
      sequence: (this.#sequence += 1),
      tillSessionId: origin.tillSessionId,
      businessDate: origin.businessDate,
      operatorId: origin.operatorId,
      deviceAt: origin.at,
      correctedAt: origin.at,
      skewMs: 0,
      body,
      journal: await this.#seal(acts, origin),
    } as unknown as RegisterDocument
    const bytes = canonicalBytes(document)
    const signature = await signDocument(bytes, this.privateKey)
    clock.now = () => new Date(origin.at)
    const answer = await acceptDocument(this.sender, { id: document.id, bytes, signature })
    if (answer.outcome !== 'accepted') {
      throw new Error(`The demo's ${kind} was not accepted: ${JSON.stringify(answer)}`)
    }
    return document
  }

  async #seal(acts: DemoAct[], origin: DocumentOrigin): Promise<JournalEntry[]> {
    const entries: JournalEntry[] = []
    for (const { kind, payload = {} } of acts) {
      const act = { occurredAt: origin.at, kind, operatorId: origin.operatorId, payload }
      const entry = await sealEntry(this.#chain, act)
      this.#chain = { sequence: entry.sequence, hash: entry.hash }
      entries.push(entry)
    }
    return entries
  }
}
