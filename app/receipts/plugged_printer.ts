import { hooks } from '#app/hooks/hook_port'
import type { ReadyPrinter } from '#app/devices/printer_of'
import { printerProfile } from '#app/devices/printer_profiles'
import { fail, succeed } from '#core/result'

interface RegisterPlace {
  storeId: string
  registerId: string
}

/** The printer of a register that somebody other than Tillhouse drives; null where there is none. */
export async function pluggedPrinter({
  storeId,
  registerId,
}: RegisterPlace): Promise<ReadyPrinter | null> {
  const place = { storeId, registerId }
  const found = await hooks.askProvider(
    { contract: 'receipt-printer', method: 'printer', storeId },
    place
  )
  if (!found.ok || found.answer === null) return null
  const { pluginId } = found
  const { columns, letters, drawerPin } = found.answer
  return {
    profile: { ...printerProfile(letters, columns), drawerPin },
    printer: {
      async print({ bytes, text }) {
        const job = { ...place, bytesBase64: Buffer.from(bytes).toString('base64'), text }
        const printed = await hooks.askProvider(
          { contract: 'receipt-printer', method: 'print', storeId, pluginId },
          job
        )
        if (!printed.ok) return fail({ reason: 'printer_not_ready' as const })
        return printed.answer.ok ? succeed(null) : fail({ reason: printed.answer.reason })
      },
    },
  }
}
