import type { HookCalls } from '#app/plugin_kernel/hooks/ask_handler'
import { askProvider } from '#app/plugin_kernel/providers/ask_provider'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { settingsOwner } from '#app/plugin_kernel/settings/settings_owner'
import { isSecret } from '#app/plugin_kernel/settings/settings_schema'
import type { SettingsPlace } from '#app/plugin_sdk/context/settings_context'
import type { AnswerOf, CallOf, ContractName, MethodOf } from '#app/plugin_sdk/providers/contracts'
import type { RegisterDriver } from '#app/workbench/kit/register_driver'

export interface NewValues {
  id: string
  values: Record<string, unknown>
  place?: SettingsPlace | undefined
}

/** Sets a plugin's settings by the operation that the form does; what it refuses fails the test. */
export async function setSettings(
  register: RegisterDriver,
  { id, values, place = {} }: NewValues
): Promise<void> {
  const { shop } = await register.opened()
  const { schema } = await settingsOwner(id, 'en')
  const entries = Object.entries(values)
  const secret = entries.filter(([key]) => isSecretKey(schema, key))
  const { registerId, storeId } = place
  const scope = registerId ? 'register' : storeId ? 'store' : 'global'
  const saved = await saveSettings(
    { pluginId: id, schema },
    {
      scope,
      scopeId: registerId ?? storeId ?? '',
      values: Object.fromEntries(entries.filter((one) => !secret.includes(one))),
      secrets: Object.fromEntries(secret) as Record<string, string | null>,
    },
    { storeId: shop.store.id, operatorId: shop.operatorId }
  )
  if (!saved.ok) throw new Error(`Settings of ${id}: ${JSON.stringify(saved.errors)}`)
}

function isSecretKey({ properties }: { properties: Record<string, unknown> }, key: string) {
  const property = properties[key]
  return property !== undefined && isSecret(property as Parameters<typeof isSecret>[0])
}

export interface OneCall<Name extends ContractName, Method extends MethodOf<Name>> {
  id: string
  contract: Name
  method: Method
  call: CallOf<Name, Method>
}

/** Asks one plugin, whoever the store chose. */
export async function askOne<Name extends ContractName, Method extends MethodOf<Name>>(
  calls: HookCalls,
  register: RegisterDriver,
  { id, contract, method, call }: OneCall<Name, Method>
): Promise<AnswerOf<Name, Method>> {
  const { shop } = await register.opened()
  let fault: unknown = 'it provides no such method'
  const heard = {
    ...calls,
    reports: {
      onCall: calls.reports.onCall.bind(calls.reports),
      onFailure(failure: Parameters<HookCalls['reports']['onFailure']>[0]) {
        fault = failure.error
        calls.reports.onFailure(failure)
      },
    },
  }
  const place = { contract, method, storeId: shop.store.id, pluginId: id }
  const answer = await askProvider(heard, place, call)
  if (answer.ok) return answer.answer
  throw new Error(`${id} gave no answer to ${contract}.${method}: ${String(fault)}`)
}
