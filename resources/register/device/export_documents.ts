import type { DevicePublicKey } from '#app/documents/document_signature'
import { digestOf } from '#resources/register/device/compare_place'
import type { RegisterDatabase, StoredDocument } from '#resources/register/device/database'
import type { DeviceIdentity } from '#resources/register/device/document_store'

/** Name of the row that tells which register this device is, for when the server has forgotten it. */
export const IDENTITY = 'identity'

export type KeptIdentity = Pick<
  DeviceIdentity,
  'storeId' | 'registerId' | 'registerNumber' | 'enrolmentId' | 'series'
> & { registerName: string }

/** An enrolment that is on this device and no longer on the server. */
export interface LostEnrolment {
  identity: KeptIdentity
  documentCount: number
}

export async function findLostEnrolment(database: RegisterDatabase): Promise<LostEnrolment | null> {
  const identity = await database.read<KeptIdentity>(IDENTITY)
  if (!identity) return null
  const documentCount = (await ownDocuments(database, identity)).length
  return documentCount > 0 ? { identity, documentCount } : null
}

/**
 * The documents of this device as a file that `node ace documents:replay` takes: one JSON text a
 * line, the first names the enrolment and its key, the last holds their number and checksum.
 */
export async function documentsFile(
  database: RegisterDatabase,
  identity: KeptIdentity
): Promise<Blob> {
  const keys = await database.read<{ publicKey: DevicePublicKey }>('device_keys')
  const documents = await ownDocuments(database, identity)
  const { enrolmentId: id, registerId, storeId, series } = identity
  const enrolments = [{ id, registerId, storeId, series, publicKey: keys?.publicKey ?? null }]
  const lines = [
    { format: 'tillhouse-documents', version: 1, enrolments },
    ...documents.map(({ id: documentId, enrolmentId, sequence, signature, text }) => ({
      id: documentId,
      ...{ enrolmentId, sequence, signature, text },
    })),
  ].map((line) => `${JSON.stringify(line)}\n`)
  const end = { documents: documents.length, digest: await digestOf(lines.join('')) }
  return new Blob([...lines, `${JSON.stringify(end)}\n`], { type: 'application/x-ndjson' })
}

/** Without those that another device of the register made: they bear no signature here. */
function ownDocuments(
  { documents }: RegisterDatabase,
  { enrolmentId }: KeptIdentity
): Promise<StoredDocument[]> {
  return documents
    .where('[enrolmentId+sequence]')
    .between([enrolmentId, 0], [enrolmentId, Infinity])
    .and(({ signature }) => signature !== '')
    .toArray()
}
