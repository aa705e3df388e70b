import { onScopeDispose } from 'vue'

/** Answers true when the scan was meant for it. */
export type ScanTarget = (code: string) => boolean

export type ScanTargets = ReturnType<typeof createScanTargets>

/** Screens that want the next scan, such as the return by receipt; the one opened last is asked first. */
export function createScanTargets() {
  const targets: ScanTarget[] = []
  return {
    offer: (code: string) => targets.toReversed().some((target) => target(code)),
    /** For the life of the calling component. */
    take(target: ScanTarget) {
      targets.push(target)
      onScopeDispose(() => targets.splice(targets.indexOf(target), 1))
    },
  }
}
