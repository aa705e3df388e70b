import type { Api } from '#resources/register/device/api'
import type { SendDocument } from '#resources/register/device/outbox'

const DOCUMENT_TYPE = 'application/vnd.tillhouse.document'

/** Hands one stored document to the server, byte for byte, with its signature beside it. */
export function createSender(api: Api): SendDocument {
  return async ({ id, enrolmentId, text, signature }) => {
    const answer = await api<{ state?: 'accepted' | 'quarantined' }>({
      method: 'PUT',
      path: `/api/documents/${id}`,
      raw: { text, type: DOCUMENT_TYPE },
      headers: { 'x-signature': signature, 'x-enrolment': enrolmentId },
      patienceMs: 20_000,
    })
    if (answer.ok) return { kind: answer.body.state === 'quarantined' ? 'quarantined' : 'accepted' }
    switch (answer.code) {
      case 'E_OUT_OF_ORDER': {
        const { expectedSequence } = answer.body as { expectedSequence: number }
        return { kind: 'out_of_order', expectedSequence }
      }
      case 'E_DOCUMENT_DIFFERS':
        return { kind: 'refused' }
      case 'E_NOT_READMITTED':
        return { kind: 'not_readmitted' }
      case 'E_NOT_ENROLLED':
        return { kind: 'not_enrolled' }
      case 'E_DISK_FULL':
        return { kind: 'unreachable', trouble: 'disk_full' }
      case 'E_DATABASE_AWAY':
      case 'E_DATABASE_BUSY':
      case 'E_DATABASE_READ_ONLY':
        return { kind: 'unreachable', trouble: 'database' }
      default:
        return { kind: 'unreachable' }
    }
  }
}
