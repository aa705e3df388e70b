import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { ProviderAnswer, ProviderPlace } from '#app/hooks/provider_port'
import { askHandler, openBudget, type HookCalls } from '#app/plugin_kernel/hooks/ask_handler'
import { frozenCopy } from '#app/plugin_kernel/hooks/hook_payload'
import { chosenFor } from '#app/plugin_kernel/providers/provider_choices'
import { findMethod } from '#app/plugin_kernel/providers/provider_registry'
import type { AnswerOf, CallOf, ContractName, MethodOf } from '#app/plugin_sdk/providers/contracts'
import type { JsonSchema } from '#app/plugin_sdk/json_schema'

const ajv = new Ajv2020({ strict: false })
const compiled = new Map<JsonSchema, ValidateFunction>()

/**
 * Asks whoever stands in for something in a store. One that throws, is late or answers what is no
 * answer of its contract is `unavailable`; nothing is ever thrown by it.
 */
export async function askProvider<Name extends ContractName, Method extends MethodOf<Name>>(
  calls: HookCalls,
  { contract, method, storeId, pluginId }: ProviderPlace<Name, Method>,
  call: CallOf<Name, Method>
): Promise<ProviderAnswer<AnswerOf<Name, Method>>> {
  const asked = pluginId ?? (await chosenFor(contract, storeId))
  if (asked === null) return { ok: false, reason: 'nobody', pluginId: null }
  const unavailable = { ok: false, reason: 'unavailable', pluginId: asked } as const
  const registered = findMethod(asked, contract, method)
  if (!registered) return unavailable
  const answer = await askHandler(calls, registered, {
    payload: frozenCopy(call),
    budget: openBudget(registered.timeoutMs, calls.time),
    read: (value) => readAnswer<AnswerOf<Name, Method>>(registered.method.answer, value),
  })
  return answer.ok ? { ok: true, pluginId: asked, answer: answer.answer } : unavailable
}

/** @throws TypeError at what is no plain data or does not fit the schema */
function readAnswer<Answer>(schema: JsonSchema, value: unknown): Answer {
  const text = JSON.stringify(value)
  const plain: unknown = text === undefined ? null : JSON.parse(text)
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  if (!validate(plain)) throw new TypeError(`The answer ${ajv.errorsText(validate.errors)}`)
  return plain as Answer
}
