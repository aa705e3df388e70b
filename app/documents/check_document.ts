import { contradictionsOf } from '#app/documents/contradictions'
import { cashMovementBody, envelope, sessionOpenedBody } from '#app/documents/document_shapes'
import { saleBody } from '#app/documents/sale_shape'
import { sessionClosedBody, tillReportShape } from '#app/documents/session_closed_shape'
import { isObject, object, problem, text, type Check, type Problem } from '#app/documents/shape'
import type { DocumentKind, RegisterDocument, TillReport } from '#app/documents/types'

export type CheckedDocument =
  { ok: true; document: RegisterDocument } | { ok: false; problems: Problem[] }

const shapes: Record<DocumentKind, Check> = {
  session_opened: envelope('session_opened', sessionOpenedBody),
  sale: envelope('sale', saleBody),
  cash_movement: envelope('cash_movement', cashMovementBody),
  session_closed: envelope('session_closed', sessionClosedBody),
  journal: envelope('journal', object<{ reason: string }>({ reason: text(500) })),
}

/**
 * Decides whether data from outside is a document: the right shape, fields within limits, and
 * figures that agree with each other. Says nothing about prices, rights or stock, because a
 * completed sale is never refused for these. Never throws.
 */
export function checkDocument(value: unknown): CheckedDocument {
  const problems = problemsOf(value)
  return problems.length === 0
    ? { ok: true, document: value as RegisterDocument }
    : { ok: false, problems }
}

function problemsOf(value: unknown): Problem[] {
  if (!isObject(value)) return problem('not_an_object')
  const shape = isDocumentKind(value.kind) ? shapes[value.kind] : null
  if (!shape) return problem('not_a_known_value', 'kind')
  return shape(value) ?? contradictionsOf(value as unknown as RegisterDocument)
}

function isDocumentKind(kind: unknown): kind is DocumentKind {
  return typeof kind === 'string' && Object.hasOwn(shapes, kind)
}

/** Whether data from outside has the shape of a till report. */
export function checkTillReport(value: unknown): value is TillReport {
  return tillReportShape(value) === null
}
