/** An error on its way between two processes; a class would not survive it. */
export interface PlainError {
  name: string
  message: string
  stack: string | null
  code: string | null
}

export type Answer = { isOk: true; value: unknown } | { isOk: false; error: PlainError }

/** A function among the arguments of a call stays where it is; the other side gets its number. */
export interface Callback {
  index: number
  callback: number
}

/** What the host says to a plugin's process. */
export type ToChild =
  | { say: 'start'; start: ChildStart }
  | { say: 'invoke'; call: number; callback: number; args: unknown[]; signalAt: number | null }
  | { say: 'abort'; call: number }
  | { say: 'answer'; call: number; answer: Answer }
  | { say: 'ping' }
  | { say: 'stop' }

/** What a plugin's process says to the host. */
export type ToHost =
  | { say: 'listening' }
  | { say: 'started'; answer: Answer }
  | { say: 'call'; call: number; path: string[]; args: unknown[]; callbacks: Callback[] }
  | { say: 'answer'; call: number; answer: Answer }
  | { say: 'pong' }
  | { say: 'stopped' }

export interface ChildStart {
  id: string
  version: string
  /** Address of its folder, with a slash at the end. */
  folder: string
  /** Its `entry.server`. */
  file: string
  /** What `ctx` has in the host. */
  members: string[]
  /** Where Tillhouse's own copies of what plugins may import lie. */
  shared: Record<string, string>
}
