import i18nManager from '@adonisjs/i18n/services/main'
import type { JobText } from '#core/jobs/job'

/** What the terminal says; the person at it is whoever runs the machine. */
export function consoleWords({ key, values }: JobText): string {
  return i18nManager.locale('en').t(key, values)
}

/** `Packing… 120 of 340`, on one line that is written over. */
export function progressLine(progress: {
  step?: string | null
  done?: number
  total?: number | null
}): string {
  const { step, done, total } = progress
  const words = step ? consoleWords({ key: step, values: {} }) : ''
  return total ? `${words} ${done ?? 0} / ${total}` : words
}

export function showProgress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K  ${line}`)
}
