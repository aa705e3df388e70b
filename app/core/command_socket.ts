import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { dataDir } from '#config/app'

/** What an ace command asks of the running server, and what it is told on the way and at the end. */
type Message = { say: unknown } | { done: unknown } | { failed: string }

export type CommandHandler = (payload: unknown, say: (news: unknown) => void) => Promise<unknown>

export type ServerAnswer = { isRunning: false } | { isRunning: true; value: unknown }

const handlers = new Map<string, CommandHandler>()
let server: Server | null = null
/** Held as long as this process answers commands; the system lets go of it when the process dies. */
let turn: Database.Database | null = null

/** A path longer than this does not fit into a socket's address. */
const MAX_PATH = 100

function socketPath(): string {
  const path = resolve(dataDir, 'commands.sock')
  if (path.length <= MAX_PATH) return path
  return join(
    tmpdir(),
    `tillhouse-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.sock`
  )
}

/** Lets `node ace` hand work to the server, which alone writes to a SQLite file (decisions 15). */
export function handleCommand(name: string, handler: CommandHandler): void {
  handlers.set(name, handler)
}

/** Listens for commands of this machine's owner; false when another process does so already. */
export async function openCommandSocket(): Promise<boolean> {
  turn = takeTurn()
  if (turn === null) return false
  const path = socketPath()
  rmSync(path, { force: true })
  const opened = createServer((socket) => void serve(socket))
  await new Promise<void>((ready, refuse) => {
    opened.once('error', refuse)
    opened.listen(path, ready)
  })
  chmodSync(path, 0o600)
  server = opened
  return true
}

export async function closeCommandSocket(): Promise<void> {
  const closing = server
  server = null
  if (closing) await new Promise((closed) => closing.close(closed))
  turn?.close()
  turn = null
}

/**
 * A socket's file stays when its process dies, so two that begin at once would each remove what
 * they take for an old one. The lock is a file that SQLite keeps locked; null when it is taken.
 */
function takeTurn(): Database.Database | null {
  const lock = new Database(resolve(dataDir, 'commands.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return null
    throw error
  }
}

/** Asks the server that runs on this data folder; without one, the command may do it itself. */
export async function askServer(
  name: string,
  payload: unknown,
  onNews: (news: unknown) => void
): Promise<ServerAnswer> {
  const socket = await tryConnect(socketPath())
  if (!socket) return { isRunning: false }
  socket.write(`${JSON.stringify({ name, payload })}\n`)
  for await (const line of createInterface({ input: socket })) {
    const message = JSON.parse(line) as Message
    if ('say' in message) onNews(message.say)
    else if ('done' in message) return { isRunning: true, value: message.done }
    else throw new Error(message.failed)
  }
  throw new Error('The server stopped before it had finished')
}

/** Whether a server is serving this data folder now. */
export async function isServerRunning(): Promise<boolean> {
  const socket = await tryConnect(socketPath())
  socket?.destroy()
  return socket !== null
}

async function serve(socket: Socket): Promise<void> {
  const answer = (message: Message) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  // The one who asked may be gone before the work is done; the work goes on.
  socket.on('error', () => socket.destroy())
  for await (const line of createInterface({ input: socket })) {
    try {
      const { name, payload } = JSON.parse(line) as { name: string; payload: unknown }
      const handler = handlers.get(name)
      if (!handler) throw new Error(`The server knows no command ${name}`)
      answer({ done: await handler(payload, (news) => answer({ say: news })) })
    } catch (error) {
      answer({ failed: error instanceof Error ? error.message : String(error) })
    }
    socket.end()
    return
  }
}

function tryConnect(path: string): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = connect(path)
    socket.once('connect', () => done(socket))
    socket.once('error', () => done(null))
  })
}
