import type { Sql } from '#core/sql'
import type { RegisterDocument } from '#app/documents/types'
import type { LeftTransaction } from '#app/hooks/hook_port'
import { appendRegisterEntries } from '#app/journal/append_register_entries'
import { Contradiction, documentProblem } from '#app/sales/acceptance/document_answer'
import { completeSale } from '#app/sales/complete_sale'
import { addSaleToTill } from '#app/tills/add_sale_to_till'
import { applyCashMovement } from '#app/tills/apply_cash_movement'
import { applySessionClosed } from '#app/tills/apply_session_closed'
import { applySessionOpened } from '#app/tills/apply_session_opened'
import { applied, type TillAnswer } from '#app/tills/till_contradiction'

export interface Acceptance {
  /** What leaves quarantine appends its journal entries in another place than what has just come. */
  appendEntries?: typeof appendRegisterEntries
  /** Who broke the transaction before and is not let into it again. */
  leftOut?: readonly LeftTransaction[]
}

/** Writes what a document says; answers why a person should look at it, usually nothing. */
export async function applyDocument(
  sql: Sql,
  document: RegisterDocument,
  { appendEntries = appendRegisterEntries, leftOut = [] }: Acceptance = {}
): Promise<string[]> {
  const counted = await countInTill(sql, document)
  if (!counted.ok) throw new Contradiction(documentProblem(counted.reason, 'tillSessionId'))
  const reviews = document.kind === 'sale' ? await completeSale(sql, document, leftOut) : []
  const chained = await appendEntries(sql, document)
  if (!chained.ok) throw new Contradiction(documentProblem(chained.reason, 'journal'))
  return reviews
}

async function countInTill(sql: Sql, document: RegisterDocument): Promise<TillAnswer> {
  switch (document.kind) {
    case 'session_opened':
      return applySessionOpened(sql, document)
    case 'sale':
      return addSaleToTill(sql, document)
    case 'cash_movement':
      return applyCashMovement(sql, document)
    case 'session_closed':
      return applySessionClosed(sql, document)
    case 'journal':
      return applied
  }
}
