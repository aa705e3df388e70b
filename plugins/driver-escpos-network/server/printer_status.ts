import type { TcpConnection } from '@tillhouse/sdk'

/** Why a printer that answers does not print. */
export type PrinterTrouble = 'paper_out' | 'cover_open' | 'printer_not_ready'

/** `DLE EOT 2`, why it is off line, and `DLE EOT 4`, its paper; answered at once, even in trouble. */
const ASK_OFFLINE = Uint8Array.of(0x10, 0x04, 0x02)
const ASK_PAPER = Uint8Array.of(0x10, 0x04, 0x04)
const COVER_OPEN = 0x04
const STOPPED_FOR_PAPER = 0x20
const IN_ERROR = 0x40
const NO_PAPER = 0x60

export interface PrinterStatus {
  /** False for the many printers that say nothing of themselves. */
  isTold: boolean
  trouble: PrinterTrouble | null
}

/** Asks a printer how it is. One that does not answer may well print. */
export async function askStatus(printer: TcpConnection, waitMs: number): Promise<PrinterStatus> {
  const offline = await ask(printer, ASK_OFFLINE, waitMs)
  if (offline === null) return { isTold: false, trouble: null }
  const paper = await ask(printer, ASK_PAPER, waitMs)
  return { isTold: true, trouble: troubleIn(offline, paper ?? 0) }
}

export function troubleIn(offline: number, paper: number): PrinterTrouble | null {
  if ((offline & COVER_OPEN) !== 0) return 'cover_open'
  if ((offline & STOPPED_FOR_PAPER) !== 0 || (paper & NO_PAPER) !== 0) return 'paper_out'
  return (offline & IN_ERROR) === 0 ? null : 'printer_not_ready'
}

/** One byte whose fixed bits are `0xx1xx10`; whatever else comes is no answer. */
async function ask(
  printer: TcpConnection,
  question: Uint8Array,
  waitMs: number
): Promise<number | null> {
  await printer.send(question)
  const said = await printer.receive(waitMs)
  return said?.findLast((byte) => (byte & 0x93) === 0x12) ?? null
}
