import { openSecret } from '#core/settings'
import type { Sql } from '#core/sql'

export interface SoldCode {
  /** Null when it was sealed with another APP_KEY. */
  code: string | null
  amountMinor: number
  expiresOn: string | null
}

/** The codes of cards that a sale sold, while nobody has used them: for the slip that goes with each. */
export async function readSoldCodes(sql: Pick<Sql, 'all'>, saleId: string): Promise<SoldCode[]> {
  const rows = await sql.all<Record<string, string | number | null>>(
    `select g.code_sealed, g.expires_on, g.issued_minor
       from balance_movements m
       join gift_cards g on g.account_id = m.account_id
       join balance_accounts a on a.id = m.account_id
      where m.source_id = ? and m.kind = 'issued' and g.state = 'active'
        and a.balance_minor = g.issued_minor order by g.origin_key`,
    [saleId]
  )
  return rows.map((row) => ({
    code: row.code_sealed === null ? null : openSecret(String(row.code_sealed)),
    amountMinor: Number(row.issued_minor),
    expiresOn: row.expires_on === null ? null : String(row.expires_on).slice(0, 10),
  }))
}
