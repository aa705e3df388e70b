import { askServer, handleCommand } from '#core/command_socket'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import {
  OPERATIONS,
  type Answer,
  type OperationName,
  type Payload,
} from '#app/plugin_kernel/operations/operations'
import type { ChangeTools } from '#app/plugin_kernel/registry/upgrade/change_version'
import { tryOut } from '#app/plugin_kernel/registry/upgrade/try_out'

type AnyOperation = (payload: unknown, tools: ChangeTools) => Promise<unknown>

/** Has the running server do it; without one, this process does. */
export async function runOperation<Name extends OperationName>(
  name: Name,
  payload: Payload<Name>,
  onStep: (step: string) => void = () => {}
): Promise<Answer<Name>> {
  const answer = await askServer(`plugins.${name}`, payload, (step) => onStep(String(step)))
  if (answer.isRunning) return answer.value as Answer<Name>
  const run = OPERATIONS[name] as AnyOperation
  return (await run(payload, toolsOf(null, onStep))) as Answer<Name>
}

/** Lets commands have this server do what they are asked. */
export function serveOperations(): void {
  for (const [name, run] of Object.entries(OPERATIONS))
    handleCommand(`plugins.${name}`, (payload, say) =>
      (run as AnyOperation)(payload, toolsOf(pluginHost(), say))
    )
}

/** What a page of this server, or long work of it, changes plugins with. */
export function ownTools(onStep: (step: string) => void = () => {}): ChangeTools & {
  host: PluginHost
} {
  const host = pluginHost()
  const { places, parts } = host.options
  return { places, parts, host, tryOut, onStep }
}

function toolsOf(host: PluginHost | null, onStep: (step: string) => void): ChangeTools {
  return { places: pluginPlaces(), parts: KERNEL_PARTS, host, tryOut, onStep }
}
