import { onBeforeUnmount, onMounted } from 'vue'
import type { Socket } from 'socket.io-client'

export type RealtimeHandlers = Record<string, (payload: Record<string, unknown>) => void>

let socket: Socket | null = null
let listeners = 0

/**
 * Joins the store's socket channel: one connection for all callers, known to the server by its
 * cookie. Answers how to leave; the last to leave closes the connection.
 */
export async function joinRealtime(handlers: RealtimeHandlers): Promise<() => void> {
  const { io } = await import('socket.io-client')
  socket ??= io({ transports: ['websocket'] })
  const joined = socket
  listeners++
  for (const [event, handle] of Object.entries(handlers)) joined.on(event, handle)
  return () => {
    for (const [event, handle] of Object.entries(handlers)) joined.off(event, handle)
    if (--listeners > 0) return
    joined.close()
    socket = null
  }
}

/** The same for as long as a component is on the screen. */
export function useRealtime(handlers: RealtimeHandlers): void {
  let isGone = false
  let leave = () => {}
  onMounted(async () => {
    const left = await joinRealtime(handlers)
    if (isGone) left()
    else leave = left
  })
  onBeforeUnmount(() => {
    isGone = true
    leave()
  })
}
