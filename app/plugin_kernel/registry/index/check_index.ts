import { clock } from '#core/clock'
import { succeed, type Result } from '#core/result'
import { isSignedBy, readSignature } from '#app/plugin_kernel/registry/archive/signature'
import {
  isRegistryIndex,
  type RegistryIndex,
} from '#app/plugin_kernel/registry/index/registry_index'
import {
  registryProblem,
  type RegistryProblem,
} from '#app/plugin_kernel/registry/index/registry_problem'

/** What is known of a registry from before. */
export interface KnownRegistry {
  name: string
  publicKeys: readonly string[]
  seq: number
}

/**
 * Believes an index that somebody known has signed, that is no older than the last one and still in
 * force: an old index put back, or one that is held back for long, would hide what was revoked since.
 */
export function checkIndex(
  indexBytes: Buffer,
  signatureText: string,
  { name, publicKeys, seq }: KnownRegistry
): Result<RegistryIndex, RegistryProblem> {
  const signature = readSignature(signatureText)
  const isKnown = signature !== null && publicKeys.includes(signature.key)
  if (!isKnown || !isSignedBy(signature, indexBytes))
    return registryProblem('index_not_signed', { registry: name })
  const index = parse(indexBytes)
  if (!isRegistryIndex(index)) return registryProblem('index_malformed', { registry: name })
  if (index.seq < seq)
    return registryProblem('index_older', {
      registry: name,
      seq: String(index.seq),
      known: String(seq),
    })
  if (!(Date.parse(index.expires) > clock.now().getTime()))
    return registryProblem('index_expired', { registry: name, expires: index.expires })
  return succeed(index)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
