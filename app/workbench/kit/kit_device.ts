import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { businessDateAt } from '#app/documents/business_date'
import { canonicalBytes } from '#app/documents/canonical_bytes'
import { createDeviceKeys, signDocument, type DeviceKey } from '#app/documents/document_signature'
import { EMPTY_CHAIN, sealEntry } from '#app/documents/hash_chain'
import type { JournalKind, RegisterDocument } from '#app/documents/types'
import { acceptDocument } from '#app/sales/accept_document'
import type { Sender } from '#app/sales/acceptance/document_answer'
import { enrolRegister } from '#app/stores/enrol_register'
import type { KitShop } from '#app/workbench/kit/kit_shop'

type Kind = 'session_opened' | 'sale'

const OWN_ENTRY: Record<Kind, JournalKind> = {
  session_opened: 'till_session.opened',
  sale: 'sale.completed',
}

/** The till of the test's shop: it numbers, chains and signs its documents like a real one. */
export class KitDevice {
  #chain = EMPTY_CHAIN
  #sequence = 0
  #receipts = 0

  private constructor(
    private readonly shop: KitShop,
    private readonly sender: Sender,
    private readonly privateKey: DeviceKey,
    private readonly tillSessionId = newId()
  ) {}

  /** Enrols it and opens its till. */
  static async open(shop: KitShop): Promise<KitDevice> {
    const { privateKey, publicKey } = await createDeviceKeys()
    const enrolled = await enrolRegister({
      registerId: shop.register.id,
      publicKey,
      deviceName: 'Test device',
      enrolledById: shop.operatorId,
    })
    if (!enrolled.ok) throw new Error(`The test's till was not enrolled: ${enrolled.reason}`)
    const { id, storeId, series } = enrolled.value.enrolment
    const registerId = shop.register.id
    const sender = { enrolmentId: id, registerId, storeId, series, publicKey }
    const device = new KitDevice(shop, sender, privateKey)
    const grandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
    await device.send('session_opened', newId(), { floatMinor: 0, denominations: [], grandTotals })
    return device
  }

  nextReceipt() {
    const sequence = (this.#receipts += 1)
    const { series } = this.sender
    return { series, sequence, number: `${this.shop.register.number}-${series}-${sequence}` }
  }

  /** Has the server take a document in; whatever it does not accept fails the test. */
  async send(kind: Kind, id: string, body: object): Promise<void> {
    const at = clock.now().toISOString()
    const { store, operatorId } = this.shop
    const { enrolmentId, registerId, storeId } = this.sender
    const act = { occurredAt: at, kind: OWN_ENTRY[kind], operatorId, payload: { documentId: id } }
    const entry = await sealEntry(this.#chain, act)
    this.#chain = { sequence: entry.sequence, hash: entry.hash }
    const document = {
      version: 1,
      ...{ id, kind, storeId, registerId, enrolmentId, operatorId, body },
      sequence: (this.#sequence += 1),
      tillSessionId: this.tillSessionId,
      businessDate: businessDateAt(at, store),
      deviceAt: at,
      correctedAt: at,
      skewMs: 0,
      journal: [entry],
    } as unknown as RegisterDocument
    const bytes = canonicalBytes(document)
    const signature = await signDocument(bytes, this.privateKey)
    const answer = await acceptDocument(this.sender, { id, bytes, signature })
    if (answer.outcome !== 'accepted')
      throw new Error(`The shop did not accept the ${kind}: ${JSON.stringify(answer)}`)
  }
}
