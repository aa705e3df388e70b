import {
  isPrinterProfileId,
  PRINTER_PROFILES,
  type PrinterProfile,
  type PrinterProfileId,
} from '#app/devices/printer_profiles'
import { createSimulatedPrinter, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { createTcpPrinter, RAW_PRINT_PORT } from '#app/devices/tcp_printer'
import type { PosPrinter } from '#app/devices/pos_printer'

/** `settings.printer` of a register. */
export type PrinterSettings =
  | { kind: 'simulated'; profile: PrinterProfileId }
  | { kind: 'tcp'; profile: PrinterProfileId; host: string; port: number }

const DEFAULT: PrinterSettings = { kind: 'simulated', profile: 'epson_80' }

/** Reads a register's settings; anything that is no printer means the simulated one. */
export function printerSettingsOf(settings: Record<string, unknown>): PrinterSettings {
  const printer = settings.printer as Record<string, unknown> | null | undefined
  if (!printer || !isPrinterProfileId(printer.profile)) return DEFAULT
  const { profile, host, port } = printer
  if (printer.kind !== 'tcp' || typeof host !== 'string') return { kind: 'simulated', profile }
  return { kind: 'tcp', profile, host, port: typeof port === 'number' ? port : RAW_PRINT_PORT }
}

/** The printer of a register, ready to take a job. */
export function printerOf(
  settings: PrinterSettings,
  registerId: string,
  dataFolder: string
): { printer: PosPrinter; profile: PrinterProfile } {
  const printer =
    settings.kind === 'tcp'
      ? createTcpPrinter(settings)
      : createSimulatedPrinter(simulatedPrinterFolder(dataFolder, registerId))
  return { printer, profile: PRINTER_PROFILES[settings.profile] }
}
