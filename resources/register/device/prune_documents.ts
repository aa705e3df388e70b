import type { RegisterDatabase } from '#resources/register/device/database'

/** A restored server may ask for acknowledged documents this long (decisions 3). */
const KEPT_MS = 30 * 24 * 3_600_000

/** Lets go of acknowledged documents after their time; what is unsent stays for ever. */
export async function pruneDocuments(database: RegisterDatabase): Promise<void> {
  const before = new Date(Date.now() - KEPT_MS).toISOString()
  await database.documents
    .where('storedAt')
    .below(before)
    .and((document) => document.state === 'accepted')
    .delete()
}
