import i18nManager from '@adonisjs/i18n/services/main'
import type { ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import type { PluginProblem } from '#app/plugin_kernel/state/plugin_state'

/**
 * What is wrong with a plugin, for the terminal of its author: the place, the words that the owner
 * reads too, and what else is known of it.
 */
export function problemLine({ pointer, code, values }: ManifestProblem): string {
  const words = wordsOf(`plugins.problems.${code}`, values)
  const told = Object.entries(values).filter(([, value]) => value && !words.includes(value))
  const beside = told.map(([name, value]) => `${name}: ${value}`).join('; ')
  return `plugin.json${pointer}: ${words}${beside && ` (${beside})`}`
}

/** Why a plugin does not run, a line each. */
export function troubleLines(problem: PluginProblem): string[] {
  if (problem.kind === 'manifest') return problem.problems.map(problemLine)
  if (problem.kind === 'graph')
    return problem.problems.map(({ code, ...values }) => {
      const path = 'path' in values ? { path: values.path.join(' → ') } : {}
      return wordsOf(`plugins.graph.${code}`, { ...values, ...path } as Record<string, string>)
    })
  const { place, why, message, stack } = problem
  return [
    `${place}: ${wordsOf(`plugins.why.${why}`, {})}: ${message}`,
    ...(stack === null ? [] : [stack]),
  ]
}

function wordsOf(key: string, values: Record<string, string>): string {
  return i18nManager.locale('en').t(key, values)
}
