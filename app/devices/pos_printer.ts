import type { Result } from '#core/result'

/** One piece of work for a receipt printer. */
export interface PrintJob {
  bytes: Uint8Array
  /** The same as plain text, for the simulator's folder and for support. */
  text: string
}

/**
 * `printer_unreachable`: nobody answers at the address (switched off, wrong address, cable).
 * `printer_not_ready`: it answered but did not take the job in time (paper out, cover open, busy).
 * `paper_out`, `cover_open`: it said so itself.
 */
export type PrintFailureReason =
  'printer_unreachable' | 'printer_not_ready' | 'paper_out' | 'cover_open'

export type PrintOutcome = Result<null, { reason: PrintFailureReason }>

/** A receipt printer as the server sees it; its drawer hangs on the same cable. */
export interface PosPrinter {
  print(job: PrintJob): Promise<PrintOutcome>
}
