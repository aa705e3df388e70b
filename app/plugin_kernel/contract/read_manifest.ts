import { fail, succeed, type Result } from '#core/result'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { problem, type ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import { meaningProblems } from '#app/plugin_kernel/contract/meaning_problems'
import { schemaProblems } from '#app/plugin_kernel/contract/schema_problems'

export type InvalidManifest = { reason: 'invalid'; problems: ManifestProblem[] }

/** More than any plugin has to declare; a folder that holds something else is not read into memory. */
export const MAX_MANIFEST_BYTES = 256 * 1024

/**
 * Reads what a plugin says of itself. Nothing of the plugin runs, and what is wrong is all told at
 * once, each with its place.
 */
export function readManifest(text: string): Result<PluginManifest, InvalidManifest> {
  if (Buffer.byteLength(text) > MAX_MANIFEST_BYTES) {
    const limit = String(MAX_MANIFEST_BYTES / 1024)
    return invalid([problem('', 'too_large', { limit })])
  }
  const parsed = parse(text)
  if (!parsed.ok) return invalid([problem('', 'not_json', { detail: parsed.detail })])
  const malformed = schemaProblems(parsed.value)
  if (malformed.length > 0) return invalid(malformed)
  const manifest = parsed.value as PluginManifest
  const wrong = meaningProblems(manifest)
  return wrong.length > 0 ? invalid(wrong) : succeed(manifest)
}

function invalid(problems: ManifestProblem[]) {
  return fail({ reason: 'invalid' as const, problems })
}

/** Editors on Windows put a byte order mark first. */
function parse(text: string): { ok: true; value: unknown } | { ok: false; detail: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}
