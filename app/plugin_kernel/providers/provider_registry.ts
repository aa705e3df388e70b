import type { HandlerRun } from '#app/plugin_kernel/hooks/call_handler'
import { CircuitBreaker } from '#app/plugin_kernel/hooks/circuit_breaker'
import {
  CONTRACTS,
  type ContractName,
  type ProviderCall,
} from '#app/plugin_sdk/providers/contracts'
import type { ProviderMethod } from '#app/plugin_sdk/providers/provider_contract'

/** One method of a plugin that stands in for something. */
export interface RegisteredMethod {
  pluginId: string
  hook: ProviderCall
  method: ProviderMethod
  timeoutMs: number
  run: HandlerRun
  breaker: CircuitBreaker
}

const methods = new Map<string, RegisteredMethod>()

function keyOf(pluginId: string, name: ContractName, method: string): string {
  return `${pluginId} ${name}.${method}`
}

/**
 * Puts a plugin's method where its contract is called; the answer takes it away.
 *
 * @throws with words for the author when the contract has no such method
 */
export function addMethod(
  pluginId: string,
  name: ContractName,
  methodName: string,
  run: HandlerRun
): () => void {
  const contract = CONTRACTS[name]
  const method = Object.hasOwn(contract.methods, methodName) ? contract.methods[methodName] : null
  if (!method) throw new Error(`${name} ${contract.version} has no method "${methodName}"`)
  if (typeof run !== 'function') throw new Error(`${name}.${methodName} must be a function`)
  const key = keyOf(pluginId, name, methodName)
  if (methods.has(key)) throw new Error(`${name}.${methodName} was provided already`)
  const { timeoutMs } = method
  const breaker = new CircuitBreaker(() => performance.now())
  const registered = { pluginId, hook: `${name}.${methodName}` as const, method, timeoutMs }
  methods.set(key, { ...registered, run, breaker })
  return () => void methods.delete(key)
}

export function findMethod(
  pluginId: string,
  name: ContractName,
  method: string
): RegisteredMethod | null {
  return methods.get(keyOf(pluginId, name, method)) ?? null
}

/** Methods of a contract that a plugin says it provides, and did not hand over. */
export function missingMethods(pluginId: string, name: ContractName): string[] {
  return Object.keys(CONTRACTS[name].methods).filter((one) => !findMethod(pluginId, name, one))
}
