import { cruise } from 'dependency-cruiser'
import extractWebpackResolveConfig from 'dependency-cruiser/config-utl/extract-webpack-resolve-config'
import config from '../.dependency-cruiser.mjs'

/** Runs dependency-cruiser with the project's rules, on the given folders. */
export async function checkBoundaries(folders = ['app', 'resources', 'start', 'config']) {
  const { webpackConfig, ...options } = config.options
  const resolveOptions = await extractWebpackResolveConfig(webpackConfig.fileName)
  const { output } = await cruise(
    folders,
    { ...options, ruleSet: { forbidden: config.forbidden }, validate: true },
    resolveOptions
  )
  return {
    modules: output.summary.totalCruised,
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
    })),
  }
}
