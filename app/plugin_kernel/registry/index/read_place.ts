import { open } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { succeed, type Result } from '#core/result'
import { isSafePath } from '#app/plugin_kernel/registry/archive/package_limits'
import {
  registryProblem,
  type RegistryProblem,
} from '#app/plugin_kernel/registry/index/registry_problem'

/** Where a registry lies. */
export interface Place {
  /** A folder, also one on a stick, or `https://…`. */
  place: string
  /** The owner's yes to calls to the outside; a folder needs none. */
  mayCallOut: boolean
}

const TIMEOUT_MS = 20_000

export function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place)
}

/** One file of a registry, no larger than said. */
export async function readPlace(
  { place, mayCallOut }: Place,
  path: string,
  maxBytes: number
): Promise<Result<Buffer, RegistryProblem>> {
  const where = `${place}/${path}`
  if (!isSafePath(path)) return registryProblem('not_reached', { place: where, detail: path })
  if (isAddress(place) && !mayCallOut) return registryProblem('calls_out', { place })
  try {
    const bytes = isAddress(place)
      ? await readAddress(new URL(path, place.endsWith('/') ? place : `${place}/`), maxBytes)
      : await readLocal(resolve(place), path, maxBytes)
    return succeed(bytes)
  } catch (error) {
    return registryProblem('not_reached', { place: where, detail: (error as Error).message })
  }
}

async function readLocal(folder: string, path: string, maxBytes: number): Promise<Buffer> {
  const full = resolve(folder, path)
  if (!full.startsWith(folder + sep)) throw new Error(path)
  await using file = await open(full)
  const { size } = await file.stat()
  if (size > maxBytes) throw new Error(`> ${maxBytes} bytes`)
  return file.readFile()
}

/** A place that sends its readers elsewhere is not the place that the owner named. */
async function readAddress(address: URL, maxBytes: number): Promise<Buffer> {
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`)
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    bytes += part.length
    if (bytes > maxBytes) throw new Error(`> ${maxBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
