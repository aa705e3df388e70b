import { isDeepStrictEqual } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { nowIso } from '#core/clock'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { addRegister } from '#app/stores/add_register'
import { Register, type PrinterSettings, type RegisterMode } from '#app/stores/register'
import type { Author } from '#app/users/author'

export interface RegisterFields {
  name: string
  printer: PrinterSettings
  mode: RegisterMode
  isArchived: boolean
}

/** Adds a register to the author's store, or changes one. */
export async function saveRegister(
  registerId: string | null,
  { name, printer, mode, isArchived }: RegisterFields,
  { storeId, operatorId }: Author
): Promise<Register> {
  return db.transaction(async (client) => {
    const register = registerId
      ? await Register.findOrFail(registerId, { client })
      : await addRegister({ storeId, name, printer }, client)
    const archivedAt = isArchived ? (register.archivedAt ?? nowIso()) : null
    const isSamePrinter = isDeepStrictEqual(register.settings.printer, printer)
    const printerTriedAt = isSamePrinter ? register.settings.printerTriedAt : null
    const settings = { printer, printerTriedAt, ...(mode !== 'sell' && { mode }) }
    await register.merge({ name, archivedAt, settings }).save()
    await appendStoreEntry(sqlOf(client), {
      storeId: register.storeId,
      kind: registerId ? 'register.changed' : 'register.created',
      operatorId,
      payload: {
        registerId: register.id,
        number: register.number,
        printer: printer.kind,
        mode,
        isArchived,
      },
    })
    return register
  })
}
