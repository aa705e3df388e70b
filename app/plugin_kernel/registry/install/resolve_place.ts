import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** A path as every process understands it; what is no path here is an id. */
export async function resolvePlace(what: string): Promise<string> {
  const path = resolve(what)
  const about = await stat(path).catch(() => null)
  return about ? path : what
}
