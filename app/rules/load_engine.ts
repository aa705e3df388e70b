import variant from '@jitl/quickjs-wasmfile-release-sync'
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core'

let loaded: Promise<QuickJSWASMModule> | undefined

/** The engine that rules run in; fetched when the first rule needs it. */
export function loadEngine(): Promise<QuickJSWASMModule> {
  // The package describes its CommonJS half; as a module its default is the variant itself.
  loaded ??= newQuickJSWASMModuleFromVariant(variant as unknown as QuickJSSyncVariant).catch(
    (error: unknown) => {
      loaded = undefined
      throw error
    }
  )
  return loaded
}
