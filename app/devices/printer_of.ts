import type { PosPrinter } from '#app/devices/pos_printer'
import { printerProfile, type PrinterProfile } from '#app/devices/printer_profiles'
import { createSimulatedPrinter, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { createTcpPrinter } from '#app/devices/tcp_printer'
import type { PrinterSettings } from '#app/stores/register'

export interface ReadyPrinter {
  printer: PosPrinter
  profile: PrinterProfile
}

/** The printer of a register, ready to take a job; null when it has none. */
export function printerOf(
  settings: PrinterSettings,
  registerId: string,
  dataFolder: string
): ReadyPrinter | null {
  switch (settings.kind) {
    case 'none':
      return null
    case 'tcp':
      return {
        printer: createTcpPrinter(settings),
        profile: printerProfile(settings.profile, settings.columns),
      }
    case 'simulated':
      return {
        printer: createSimulatedPrinter(simulatedPrinterFolder(dataFolder, registerId)),
        profile: printerProfile(settings.profile, settings.columns),
      }
  }
}
