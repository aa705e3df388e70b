import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

interface Row {
  id: string
  store_id: string | null
}

/**
 * Writes a sign-in, or a refused one, to the chain of the person's store, or of the first store
 * for who has all. Of an unknown address nothing is kept: it may be anybody's.
 */
export async function journalSignIn(
  kind: 'user.signed_in' | 'user.sign_in_refused',
  email: string
): Promise<void> {
  await transaction(async (sql) => {
    const [person] = await sql.all<Row>(
      `select u.id, coalesce(ur.store_id, (select s.id from stores s order by s.created_at, s.id limit 1)) as store_id
         from users u left join user_roles ur on ur.user_id = u.id
        where u.email = ? order by ur.store_id desc limit 1`,
      [email]
    )
    if (!person?.store_id) return
    const { id, store_id: storeId } = person
    await appendStoreEntry(sql, { storeId, kind, operatorId: id, payload: { userId: id } })
  })
}
