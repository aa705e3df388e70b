import { resolve } from 'node:path'
import type { BaseCommand } from '@adonisjs/core/ace'
import i18nManager from '@adonisjs/i18n/services/main'
import { dataDir } from '#config/app'
import type { BuildProblem } from '#app/plugin_kernel/author/build_plugin'
import type { ConsentDiff } from '#app/plugin_kernel/registry/install/consent'

interface Problem {
  reason: string
  values: Record<string, string>
}

/** A problem's words for the terminal; the person at it is whoever runs the machine. */
export function problemWords({ reason, values }: Problem): string {
  return i18nManager.locale('en').t(`plugin_packages.problems.${reason}`, values)
}

/** Ends a command badly, with the reason. */
export function endWith(command: BaseCommand, problem: Problem): void {
  command.logger.error(problemWords(problem))
  command.exitCode = 1
}

/** A shop of its own kind lies beside: `npm start` serves the demo, not the shop of .env. */
export function noServerWords(line: string): string {
  return (
    `No server runs on the data folder ${resolve(dataDir)}. Start it first (npm run serve). ` +
    `For the demo shop of npm start: npm run demo -- ${line}`
  )
}

/** What a version asks for, each with its author's reason, before anybody says yes to it. */
export function consentLines({ permissions, plugins, dropped }: ConsentDiff): string[] {
  return [
    ...permissions.map(({ cap, why }) => `  + ${cap}: ${why}`),
    ...Object.entries(plugins).map(([id, range]) => `  + needs the plugin ${id} ${range}`),
    ...dropped.map((cap) => `  - ${cap}`),
  ]
}

/** Why a plugin could not be built. */
export function buildWords(problem: BuildProblem): string {
  switch (problem.reason) {
    case 'no_builder':
      return 'Building needs the packages of development: npm ci --include=dev'
    case 'no_source':
      return `There is nothing to build the ${problem.half} half of: ${problem.looked.join(', ')}`
    case 'not_built':
      return `The ${problem.half} half could not be built: ${problem.message}`
  }
}
