import { jsonData } from '#app/documents/shape'

/** Custom fields by plugin, then by name, as the register had them. */
export const extShape = jsonData(2, 50, 2_000)
