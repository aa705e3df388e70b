import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Register, type PrinterSettings } from '#app/stores/register'

export interface NewRegister {
  storeId: string
  name: string
  printer?: PrinterSettings
  printerTriedAt?: string | null
}

/** Adds a register to a store under the next free number; numbers are never used again. */
export async function addRegister(
  input: NewRegister,
  client: TransactionClientContract
): Promise<Register> {
  const last = await Register.query({ client })
    .where('store_id', input.storeId)
    .orderBy('number', 'desc')
    .forUpdate()
    .first()
  const printer = input.printer ?? { kind: 'simulated', columns: 42, profile: 'generic' }
  return Register.create(
    {
      storeId: input.storeId,
      name: input.name,
      number: (last?.number ?? 0) + 1,
      settings: { printer, printerTriedAt: input.printerTriedAt ?? null },
    },
    { client }
  )
}
