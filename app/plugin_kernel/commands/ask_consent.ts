import type { BaseCommand } from '@adonisjs/core/ace'
import { consentLines } from '#app/plugin_kernel/commands/console_words'
import { askedFor, type ConsentDiff } from '#app/plugin_kernel/registry/install/consent'

/**
 * Shows what a version asks for and asks for the owner's yes; nothing to ask is a yes. Null: no.
 */
export async function askConsent(
  command: BaseCommand,
  title: string,
  diff: ConsentDiff,
  isAgreedTo: boolean
): Promise<string[] | null> {
  const lines = consentLines(diff)
  if (lines.length === 0) return []
  command.logger.log(title)
  for (const line of lines) command.logger.log(line)
  const agrees = isAgreedTo || (await command.prompt.confirm('Agree to this?'))
  return agrees ? askedFor(diff) : null
}
