import type { OutboxPlace } from '#app/sales/resend/report_place'
import type { Api } from '#resources/register/device/api'
import type { RegisterDatabase, StoredDocument } from '#resources/register/device/database'

export type PlaceFinding =
  | { kind: 'same' }
  /** The server was put back from a backup; so many documents are unsent again. */
  | { kind: 'behind'; count: number }
  /** Documents that the server lacks are no longer on this device, or it holds others than ours. */
  | { kind: 'cannot_follow' }

interface Device {
  database: RegisterDatabase
  api: Api
  enrolmentId: string
}

/**
 * Asks the server what it has last of this enrolment. A restored server has less than it once
 * acknowledged (decisions 3): what it lacks is marked unsent, and the outbox sends it again, byte
 * for byte and in order. Null when the server could not be asked.
 */
export async function comparePlace(device: Device): Promise<PlaceFinding | null> {
  const { database, api, enrolmentId } = device
  const answered = await lastAnswered(database, enrolmentId)
  const answer = await api<OutboxPlace>({
    method: 'POST',
    path: '/api/outbox_places',
    body: { enrolmentId, acknowledgedSequence: answered?.sequence ?? 0 },
  })
  if (!answer.ok) return null
  const place = answer.body
  if (!(await isOurs(database, enrolmentId, place))) return { kind: 'cannot_follow' }
  if (!answered || answered.sequence <= place.sequence) return { kind: 'same' }
  const lacking = await database.documents
    .where('[enrolmentId+sequence]')
    .between([enrolmentId, place.sequence], [enrolmentId, answered.sequence], false, true)
    .and(isSigned)
    .sortBy('sequence')
  const isComplete =
    lacking[0]?.sequence === place.sequence + 1 &&
    lacking.length === answered.sequence - place.sequence
  if (!isComplete) return { kind: 'cannot_follow' }
  const ids = lacking.filter(({ state }) => state !== 'unsent').map(({ id }) => id)
  await database.documents.where('id').anyOf(ids).modify({ state: 'unsent' })
  return { kind: 'behind', count: ids.length }
}

/** Every enrolment that this browser has had and still holds documents of, the present one last. */
export async function enrolmentsHere(
  { documents }: RegisterDatabase,
  presentId: string
): Promise<string[]> {
  const keys = await documents.orderBy('[enrolmentId+sequence]').keys()
  const ids = new Set(keys.map((key) => String((key as unknown as [string, number])[0])))
  ids.delete(presentId)
  return [...ids, presentId]
}

/** The last of our own documents that the server has ever answered. */
async function lastAnswered(
  { documents }: RegisterDatabase,
  enrolmentId: string
): Promise<StoredDocument | undefined> {
  return documents
    .where('[enrolmentId+sequence]')
    .between([enrolmentId, 0], [enrolmentId, Infinity])
    .and((document) => document.state !== 'unsent' && isSigned(document))
    .last()
}

/** What another device made is here to be summed only. */
function isSigned({ signature }: StoredDocument): boolean {
  return signature !== ''
}

/** What lies on the server at our place must be what this device made; after 30 days it is trusted. */
async function isOurs(
  { documents }: RegisterDatabase,
  enrolmentId: string,
  place: OutboxPlace
): Promise<boolean> {
  if (place.digest === null) return true
  const key = [enrolmentId, place.sequence]
  const own = await documents.where('[enrolmentId+sequence]').equals(key).first()
  return !own || (await digestOf(own.text)) === place.digest
}

export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
