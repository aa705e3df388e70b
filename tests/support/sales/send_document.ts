import type { GivenShop } from '#tests/support/given_shop'

export interface SentDocument {
  document: { id: string }
  bytes: Uint8Array<ArrayBuffer>
  signature: string
}

export interface DocumentReply {
  status: number
  body: {
    state?: 'accepted' | 'quarantined'
    acceptanceSequence?: number
    reviews?: string[]
    problems?: { path: string; code: string }[]
    code?: string
    expectedSequence?: number
  }
}

/** Sends a document as a register does: its bytes as they are, its signature in a header. */
export async function sendDocument(
  shop: Pick<GivenShop, 'device'>,
  { document, bytes, signature }: SentDocument,
  server = `http://${process.env.HOST}:${process.env.PORT}`
): Promise<DocumentReply> {
  const response = await fetch(`${server}/api/documents/${document.id}`, {
    method: 'PUT',
    headers: {
      ...shop.device.headers(),
      'content-type': 'application/vnd.tillhouse.document',
      'x-signature': signature,
    },
    body: bytes,
  })
  return { status: response.status, body: (await response.json()) as DocumentReply['body'] }
}
