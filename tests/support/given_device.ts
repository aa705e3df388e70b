import { canonicalBytes } from '#app/documents/canonical_bytes'
import { createDeviceKeys, signDocument } from '#app/documents/document_signature'
import { EMPTY_CHAIN, type ChainTail } from '#app/documents/hash_chain'
import type { RegisterDocument } from '#app/documents/types'
import { enrolRegister } from '#app/stores/enrol_register'
import type { Enrolment } from '#app/stores/enrolment'
import type { Register } from '#app/stores/register'

/** An enrolled device as a test holds it: its key, its cookie and where its counters stand. */
export interface GivenDevice {
  /** Value of the header `cookie`. */
  cookie: string
  /** Headers of a changing call; with the operator's token where one is signed on. */
  headers(operatorToken?: string): Record<string, string>
  sign(
    document: RegisterDocument
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; text: string; signature: string }>
  /** Numbers used so far and the journal chain's tail; `signedDocument` moves them on. */
  counters: { outbox: number; receipt: number; z: number; chain: ChainTail }
}

/** Enrols a device made here, with a real key, as the register given. */
export async function givenDevice(
  register: Register,
  enrolledById: string
): Promise<{ device: GivenDevice; enrolment: Enrolment }> {
  const { privateKey, publicKey } = await createDeviceKeys()
  const enrolled = await enrolRegister({
    registerId: register.id,
    publicKey,
    deviceName: 'Test device',
    enrolledById,
    takesOver: true,
  })
  if (!enrolled.ok) throw new Error(enrolled.reason)
  const cookie = `th_device=${enrolled.value.deviceToken}`
  const device: GivenDevice = {
    cookie,
    headers: (operatorToken) => ({
      cookie,
      'x-tillhouse': '1',
      ...(operatorToken && { 'x-operator': operatorToken }),
    }),
    async sign(document) {
      const bytes = canonicalBytes(document)
      const text = new TextDecoder().decode(bytes)
      return { bytes, text, signature: await signDocument(bytes, privateKey) }
    },
    counters: { outbox: 0, receipt: 0, z: 0, chain: EMPTY_CHAIN },
  }
  return { device, enrolment: enrolled.value.enrolment }
}
