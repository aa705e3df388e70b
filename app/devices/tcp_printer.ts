import { createConnection } from 'node:net'
import { fail, succeed } from '#core/result'
import type {
  PosPrinter,
  PrintFailureReason,
  PrintJob,
  PrintOutcome,
} from '#app/devices/pos_printer'

export interface TcpPrinterAddress {
  host: string
  port: number
}

/** A printer on the network that takes raw bytes; how long it may be silent is given. */
export function createTcpPrinter(address: TcpPrinterAddress, timeoutMs = 5_000): PosPrinter {
  return { print: (job) => send(address, job, timeoutMs) }
}

function send(
  { host, port }: TcpPrinterAddress,
  { bytes }: PrintJob,
  timeoutMs: number
): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port })
    let isConnected = false
    const give = (outcome: PrintOutcome) => {
      socket.destroy()
      resolve(outcome)
    }
    const giveUp = () => {
      const reason: PrintFailureReason = isConnected ? 'printer_not_ready' : 'printer_unreachable'
      give(fail({ reason }))
    }

    socket.setTimeout(timeoutMs, giveUp)
    socket.on('error', giveUp)
    socket.on('connect', () => {
      isConnected = true
      // The printer has taken everything once our end is closed and acknowledged.
      socket.end(bytes, () => give(succeed(null)))
    })
  })
}
