import type { Result } from '#core/result'

/** One piece of work for a receipt printer. */
export interface PrintJob {
  bytes: Uint8Array
  /** The same as plain text, for the simulator's folder and for support. */
  text: string
}

export type PrintFailure =
  /** Nobody answers at the address: switched off, wrong address, cable. */
  | { reason: 'printer_unreachable' }
  /** It answered but did not take the job in time: paper out, cover open, busy. */
  | { reason: 'printer_not_ready' }

export type PrintOutcome = Result<null, PrintFailure>

/** A receipt printer as the server sees it; its drawer hangs on the same cable. */
export interface PosPrinter {
  print(job: PrintJob): Promise<PrintOutcome>
}
