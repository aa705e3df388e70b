import { MAX_FINDINGS, type JournalFinding, type JournalReport } from '#app/journal/journal_finding'
import { verifyAcceptance } from '#app/journal/verify_acceptance'
import { verifyChains } from '#app/journal/verify_chains'
import { verifyDocuments } from '#app/journal/verify_documents'

/**
 * Reads the whole journal and every stored document and says what does not hold together. Reads
 * in batches on a connection of its own, so that a till never waits for it.
 */
export async function verifyJournal(): Promise<JournalReport> {
  const findings: JournalFinding[] = []
  const add = (finding: JournalFinding) => {
    if (findings.length < MAX_FINDINGS) findings.push(finding)
  }
  const { chains, entries } = await verifyChains(add)
  const documents = await verifyDocuments(add)
  await verifyAcceptance(add)
  return { chains, entries, documents, findings }
}
