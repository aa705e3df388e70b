export interface TcpPlace {
  /** An address, or a name that the shop's network knows. */
  host: string
  port: number
  /** To be connected: 3,000 where it is not said, at most 10,000. */
  timeoutMs?: number
}

/** What goes over to the host; a plugin uses `TcpConnection`. */
export interface TcpCalls {
  open(place: TcpPlace): Promise<number>
  send(connection: number, bytes: Uint8Array, timeoutMs?: number): Promise<void>
  receive(connection: number, timeoutMs?: number): Promise<Uint8Array | null>
  finish(connection: number, timeoutMs?: number): Promise<void>
  close(connection: number): Promise<void>
}

/** A connection to a device. It is closed after 30 seconds in which nothing goes over it. */
export interface TcpConnection {
  /**
   * Hands over bytes, at most 1 MiB; comes back once the system took them, which a device that takes
   * nothing delays: 5,000 ms where it is not said, at most 30,000.
   */
  send(bytes: Uint8Array, timeoutMs?: number): Promise<void>
  /**
   * What the device has said and nobody has read yet, or says within the time (500 ms where it is
   * not said, at most 10,000); null when it says nothing. At most 64 KiB wait to be read.
   */
  receive(timeoutMs?: number): Promise<Uint8Array | null>
  /**
   * Says that nothing more comes, and closes the connection once all of it is handed over: 5,000 ms
   * where it is not said, at most 30,000. That it stands on paper, only the device can say.
   */
  finish(timeoutMs?: number): Promise<void>
  /** At once, whatever is under way. Does nothing when it is closed already. */
  close(): Promise<void>
}

/** Devices in the shop's own network; needs `device:tcp:<addresses>` in plugin.json. */
export interface TcpContext {
  /**
   * At most 8 connections at the same time, 60 in a burst and 5 a second for long.
   *
   * @throws an error whose `code` is one of those of `ctx.http`: `NET_REFUSED`, `NET_WRONG_CALL`,
   * `NET_TOO_MANY`, `NET_TOO_LARGE`, `NET_LATE`, `NET_UNREACHABLE` or `NET_SWITCHED_OFF`; so do the
   * calls on a connection
   */
  open(place: TcpPlace): Promise<TcpConnection>
}

/** The plugin's side of the interface; `calls` may be in another process. */
export function tcpContext(calls: TcpCalls): TcpContext {
  return {
    async open(place) {
      const connection = await calls.open(place)
      return {
        send: (bytes, timeoutMs) => calls.send(connection, bytes, timeoutMs),
        receive: (timeoutMs) => calls.receive(connection, timeoutMs),
        finish: (timeoutMs) => calls.finish(connection, timeoutMs),
        close: () => calls.close(connection),
      }
    },
  }
}
