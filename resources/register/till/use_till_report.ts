import { sumTillReport } from '#app/documents/sum_till_report'
import type { RegisterDocument, SessionOpenedDocument, TillReport } from '#app/documents/types'
import { useRegister } from '../register_context'

/** Sums the open till session from the documents on this device, the journal included. */
export function useTillReport(): () => Promise<TillReport | null> {
  const register = useRegister()
  return async () => {
    await register.flushJournal()
    const documents = await register.sessionDocuments()
    const opening = documents.find(isOpening)
    if (!opening) return null
    const rest = documents.filter((document) => document !== opening)
    return sumTillReport(opening, rest, register.store.currency)
  }
}

function isOpening(document: RegisterDocument): document is SessionOpenedDocument {
  return document.kind === 'session_opened'
}
