import { drawFood } from '#app/setup/demo/draw/food'
import { drawHome } from '#app/setup/demo/draw/home'
import type { Drawing } from '#app/setup/demo/draw/shapes'
import { drawWear } from '#app/setup/demo/draw/wear'

const drawings: Record<string, Drawing> = { ...drawFood, ...drawHome, ...drawWear }

/**
 * A picture in the demo's one style: flat shapes, a soft shadow and a ground tinted with the
 * thing's own colour. Drawn, so that the demo carries no photograph of anybody.
 */
export function drawPicture(drawing: string, color: string, accent: string): string {
  const shapes = drawings[drawing]
  if (!shapes) throw new Error(`There is no drawing ${drawing}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="800" height="800">
<rect width="200" height="200" fill="#faf8f4"/><rect width="200" height="200" fill="${color}" opacity=".11"/>
<circle cx="100" cy="96" r="78" fill="#fff" opacity=".55"/>
<ellipse cx="100" cy="166" rx="56" ry="7" fill="#3a3128" opacity=".14"/>
${shapes(color, accent)}
</svg>`
}
