/**
 * The part of Japa that the pure tests of the engine use, on top of vitest: Stryker runs vitest in
 * one process and knows which test covers which mutant, which Japa it does not.
 */
import { Assert } from '@japa/assert'
import fc from 'fast-check'
import { describe, it } from 'vitest'

// A change is noticed by the first case that fails; the smallest one would be searched for nobody.
fc.configureGlobal({ endOnFailure: true })

export function test(title, body) {
  if (body) it(title, () => body({ assert: new Assert() }))
  return { with: (cases) => ({ run: (each) => runCases(title, cases, each) }) }
}

test.group = (title, body) => describe(title, () => body())

/** As Japa's datasets: `{key}` in the title stands for a figure of the case. */
function runCases(title, cases, body) {
  for (const one of cases) {
    const name = title.replaceAll(/\{(\w+)\}/g, (_, key) => String(one[key]))
    it(name, () => body({ assert: new Assert() }, one))
  }
}
