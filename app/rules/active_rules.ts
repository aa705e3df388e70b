import type { PipelineRules } from '#app/rules/rule_package'

const NONE: PipelineRules = { sdkVersion: '', packages: [] }

let provide: (storeId: string) => PipelineRules = () => NONE

/** The plugin kernel says here which rules count from now on. The answer takes it out again. */
export function installRules(provider: (storeId: string) => PipelineRules): () => void {
  provide = provider
  return () => {
    if (provide === provider) provide = () => NONE
  }
}

/** The rules of all plugins that run, as a store has set them, in the order in which they are asked. */
export function activeRules(storeId: string): PipelineRules {
  return provide(storeId)
}
