import type { DefineComponent } from 'vue'

const pages = import.meta.glob<DefineComponent>('./pages/**/*.vue', { import: 'default' })

/** Finds the component of an Inertia page by its name, e.g. `users/sign_in`. */
export async function resolvePage(name: string): Promise<DefineComponent> {
  const load = pages[`./pages/${name}.vue`]
  if (!load) throw new Error(`There is no page ${name}`)
  return load()
}
