import 'reflect-metadata'
import { container, type DependencyContainer } from 'tsyringe'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'

/** Holds nothing: Tillhouse keeps its own services elsewhere, and a child sees all of its parents. */
const root: DependencyContainer = container.createChildContainer()

/** A container of its own for each plugin, under a root in which there is nothing. */
export const containerPart: KernelPart = {
  name: 'container',
  context(plugin) {
    const own = root.createChildContainer()
    // Whoever uses a service of a plugin that is off hears of it at once.
    plugin.onStop(() => own.dispose())
    return {
      container: {
        resolve: (token) => own.resolve(token),
        provide: (token, value) => void own.register(token, { useValue: value }),
      },
    }
  },
}
