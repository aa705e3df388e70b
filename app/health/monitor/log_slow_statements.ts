import logger from '@adonisjs/core/services/logger'
import { onSlowStatement } from '#core/statement_times'

/** A slow statement is a line in the log: its text, which holds no values, and how long it took. */
export function logSlowStatements(): void {
  onSlowStatement((statement, ms) => logger.warn({ statement, ms: Math.round(ms) }, 'Slow SQL'))
}
