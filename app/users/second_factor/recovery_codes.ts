import { randomInt } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { placeholders, read, transaction, type Sql } from '#core/sql'

/** How many codes a person gets; each opens the account once when the phone is lost. */
const COUNT = 10

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const GROUPS = 3
const GROUP_LENGTH = 4
const CODE_PATTERN = new RegExp(`^[${ALPHABET}]{${GROUPS * GROUP_LENGTH}}$`)

export interface NewRecoveryCodes {
  /** As the person is shown them, this once: `k3fp-9tqx-w7ma`. */
  shown: string[]
  hashes: string[]
}

/** Hashing takes its time and is done before the transaction that writes. */
export async function newRecoveryCodes(): Promise<NewRecoveryCodes> {
  const codes = Array.from({ length: COUNT }, newCode)
  const hashes: string[] = []
  for (const code of codes) hashes.push(await hash.use('pin').make(code))
  return { shown: codes.map(spell), hashes }
}

/** Puts new codes in the place of whatever codes the person had. */
export async function replaceRecoveryCodes(
  sql: Sql,
  userId: string,
  hashes: string[]
): Promise<void> {
  await sql.run('delete from recovery_codes where user_id = ?', [userId])
  await sql.run(
    `insert into recovery_codes (id, user_id, code_hash) values ${placeholders(hashes.length, 3)}`,
    hashes.flatMap((one) => [newId(), userId, one])
  )
}

/** Whether the text is one of the person's unused codes; it is used up from then on. */
export async function useRecoveryCode(userId: string, keyed: string): Promise<boolean> {
  const code = keyed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (!CODE_PATTERN.test(code)) return false
  const unused = await read<{ id: string; code_hash: string }>(
    'select id, code_hash from recovery_codes where user_id = ? and used_at is null',
    [userId]
  )
  for (const { id, code_hash: stored } of unused) {
    if (!(await hash.use('pin').verify(stored, code))) continue
    const { changes } = await transaction((sql) =>
      sql.run('update recovery_codes set used_at = ? where id = ? and used_at is null', [
        nowForDatabase(),
        id,
      ])
    )
    return changes === 1
  }
  return false
}

function newCode(): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)]!
  return Array.from({ length: GROUPS * GROUP_LENGTH }, letter).join('')
}

function spell(code: string): string {
  return code.match(new RegExp(`.{${GROUP_LENGTH}}`, 'g'))!.join('-')
}
