import { setTimeout as wait } from 'node:timers/promises'
import type { TcpConnection, TcpContext } from '@tillhouse/sdk'
import type { Device } from './driver_settings.ts'
import { askStatus, type PrinterTrouble } from './printer_status.ts'

export type JobFailure = PrinterTrouble | 'printer_unreachable'
export type JobOutcome = { ok: true } | { ok: false; reason: JobFailure }

/** A printer that is waking up, or busy with the job of another till, answers at the next try. */
const PAUSES_MS = [300, 900]
const CONNECT_MS = 2_000
const SEND_MS = 4_000
const STATUS_MS = 400
/** For one that has answered before: it does even while it prints. */
const TALKER_MS = 1_500

const lanes = new Map<string, Promise<unknown>>()
/** Printers that said something of themselves, by address. */
const talkers = new Set<string>()

/**
 * Prints bytes. Tills that share a printer wait for each other. Before the first byte of a job is
 * sent everything is tried again; after that nothing is, so that no paper comes out twice.
 */
export function sendJob(
  tcp: TcpContext,
  device: Device,
  bytes: Uint8Array,
  signal?: AbortSignal
): Promise<JobOutcome> {
  const lane = laneOf(device)
  const before = lanes.get(lane) ?? Promise.resolve()
  const outcome = before.then(() => printOnce(tcp, device, bytes, signal))
  const done = outcome.catch(() => {})
  lanes.set(lane, done)
  void done.then(() => lanes.get(lane) === done && lanes.delete(lane))
  return outcome
}

function laneOf({ host, port }: Device): string {
  return `${host}:${port}`
}

async function printOnce(
  tcp: TcpContext,
  device: Device,
  bytes: Uint8Array,
  signal?: AbortSignal
): Promise<JobOutcome> {
  let printer: TcpConnection
  const lane = laneOf(device)
  const talks = talkers.has(lane)
  try {
    printer = await connect(tcp, device, signal)
  } catch (error) {
    return failed(error)
  }
  try {
    const before = await askStatus(printer, talks ? TALKER_MS : STATUS_MS)
    // One that talked and is silent now is not there any more, whatever the connection says. Asked
    // again it is taken for one that never talks: another may have come to its address.
    if (before.isTold) talkers.add(lane)
    else if (talkers.delete(lane)) return { ok: false, reason: 'printer_not_ready' }
    if (before.trouble) return { ok: false, reason: before.trouble }
    // Nobody waits any more: the till has said that it failed, and prints it again when asked.
    signal?.throwIfAborted()
    await printer.send(bytes, SEND_MS)
    const after = before.isTold ? await askStatus(printer, STATUS_MS) : before
    if (after.trouble) return { ok: false, reason: after.trouble }
    await printer.finish(SEND_MS)
    return { ok: true }
  } catch (error) {
    return failed(error)
  } finally {
    await printer.close()
  }
}

async function connect(
  tcp: TcpContext,
  device: Device,
  signal?: AbortSignal
): Promise<TcpConnection> {
  for (const pauseMs of PAUSES_MS) {
    try {
      signal?.throwIfAborted()
      return await tcp.open({ ...device, timeoutMs: CONNECT_MS })
    } catch (error) {
      if (!['NET_UNREACHABLE', 'NET_LATE'].includes(codeOf(error))) throw error
      await wait(pauseMs)
    }
  }
  signal?.throwIfAborted()
  return tcp.open({ ...device, timeoutMs: CONNECT_MS })
}

/** Late with an answer while connected: paper out, cover open, or a buffer that is full. */
function failed(error: unknown): JobOutcome {
  switch (codeOf(error)) {
    case 'NET_LATE':
    case 'ABORT_ERR':
      return { ok: false, reason: 'printer_not_ready' }
    case 'NET_UNREACHABLE':
    case 'NET_REFUSED':
    case 'NET_TOO_MANY':
    case 'NET_SWITCHED_OFF':
      return { ok: false, reason: 'printer_unreachable' }
    default:
      throw error
  }
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return name === 'AbortError' ? 'ABORT_ERR' : String(code)
}
