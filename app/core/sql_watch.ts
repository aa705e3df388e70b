import { channel } from 'node:diagnostics_channel'
import type { SqlValue } from '#core/sql'

export interface WatchedStatement {
  text: string
  values: SqlValue[]
}

const statements = channel('tillhouse:sql')

/** Tells whoever watches of a statement; costs one comparison when nobody does. */
export function announceStatement(text: string, values: SqlValue[]): void {
  if (statements.hasSubscribers) statements.publish({ text, values })
}

/** Calls back for every statement of this process outside Lucid; answers how to stop. */
export function watchStatements(see: (statement: WatchedStatement) => void): () => void {
  const listener = (message: unknown) => see(message as WatchedStatement)
  statements.subscribe(listener)
  return () => void statements.unsubscribe(listener)
}
