import type { OutboxEvent } from '#core/outbox'
import { read } from '#core/sql'
import { tellPlugins } from '#app/hooks/told'
import type {
  CashMovementDocument,
  SessionClosedDocument,
  SessionOpenedDocument,
} from '#app/documents/types'

/** The document behind an event; null for events of before, which do not name theirs. */
async function documentOf<Document>({ payload }: OutboxEvent): Promise<Document | null> {
  const [row] = await read<{ bytes: string }>('select bytes from documents where id = ?', [
    String(payload.documentId),
  ])
  return row ? (JSON.parse(row.bytes) as Document) : null
}

tellPlugins({
  hook: 'till_session.opened',
  event: 'tills.session.opened',
  async payloadOf(event) {
    const document = await documentOf<SessionOpenedDocument>(event)
    if (!document) return null
    const { storeId, registerId, operatorId, correctedAt, body } = document
    return {
      tillSessionId: String(document.tillSessionId),
      storeId,
      registerId,
      operatorId,
      businessDate: String(document.businessDate),
      openedAt: correctedAt,
      floatMinor: body.floatMinor,
    }
  },
})

tellPlugins({
  hook: 'cash.moved',
  event: 'tills.cash.moved',
  async payloadOf(event) {
    const document = await documentOf<CashMovementDocument>(event)
    if (!document) return null
    const { id, storeId, registerId, operatorId, correctedAt, body } = document
    return {
      movementId: id,
      tillSessionId: String(document.tillSessionId),
      storeId,
      registerId,
      operatorId,
      kind: body.kind,
      amountMinor: body.amountMinor,
      reason: body.reason,
      movedAt: correctedAt,
    }
  },
})

tellPlugins({
  hook: 'till_session.closed',
  event: 'tills.session.closed',
  async payloadOf(event) {
    const document = await documentOf<SessionClosedDocument>(event)
    if (!document) return null
    const { storeId, registerId, operatorId, correctedAt, body } = document
    return {
      tillSessionId: String(document.tillSessionId),
      storeId,
      registerId,
      operatorId,
      businessDate: String(document.businessDate),
      closedAt: correctedAt,
      zNumber: `${body.zSeries}-${body.zNumber}`,
      counts: body.counts.map((count) => ({
        tenderTypeId: count.tenderTypeId,
        name: count.name,
        expectedMinor: count.expectedMinor,
        countedMinor: count.countedMinor,
        overShortMinor: count.overShortMinor,
      })),
      leftInTillMinor: body.leftInTillMinor,
      toSafeMinor: body.toSafeMinor,
    }
  },
})
