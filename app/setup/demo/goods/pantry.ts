import { goods, kilogram, litre, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const pantry: GoodsOfDepartment = {
  name: 'Tørrvarer',
  color: '#a16207',
  taxCategory: 'food',
  goods: [
    ...goods(
      'bag',
      [
        ['#e6d3b0', '#9c6b2f'],
        ['#d9cfc0', '#5d7f4a'],
        ['#e8ddc6', '#8a3f2f'],
      ],
      [
        ['Hvetemel 2 kg', 39, 4, kilogram(2000)],
        ['Sammalt rug 1 kg', 34, 2, kilogram(1000)],
        ['Havregryn', 29, 5, kilogram(1100)],
        ['Sukker 1 kg', 29, 4, kilogram(1000)],
        ['Ris basmati', 42, 3, kilogram(1000)],
        ['Røde linser', 34, 2, kilogram(500)],
        ['Müsli', 54, 3, kilogram(500)],
        ['Spagetti', 26, 4, kilogram(500)],
        ['Penne', 26, 3, kilogram(500)],
      ]
    ),
    ...goods(
      'jar',
      [
        ['#b3243f', '#f4e9d4'],
        ['#d39a2b', '#f4e9d4'],
        ['#5b3a7a', '#f4e9d4'],
        ['#7a4a22', '#f4e9d4'],
      ],
      [
        ['Jordbærsyltetøy', 52, 4, kilogram(400)],
        ['Multesyltetøy', 129, 2, kilogram(300)],
        ['Blåbærsyltetøy', 56, 3, kilogram(400)],
        ['Honning', 89, 4, kilogram(450)],
        ['Peanøttsmør', 54, 3, kilogram(350)],
        ['Tyttebær', 59, 2, kilogram(400)],
        ['Dijonsennep', 39, 2, kilogram(200)],
        ['Pesto', 49, 3, kilogram(190)],
      ]
    ),
    ...goods(
      'tin',
      [
        ['#3f6f9b', '#f0e6cf'],
        ['#b8442f', '#f0e6cf'],
        ['#caa23a', '#3a3a3a'],
      ],
      [
        ['Makrell i tomat', 24, 6, kilogram(170)],
        ['Sardiner', 32, 2, kilogram(110)],
        ['Hakkede tomater', 18, 5, kilogram(400)],
        ['Kikerter', 19, 3, kilogram(400)],
        ['Kokosmelk', 26, 2, kilogram(400)],
      ]
    ),
    ...goods(
      'bottle',
      [
        ['#8a8f2f', '#f2ecd4'],
        ['#6b2f22', '#f2ecd4'],
      ],
      [
        ['Olivenolje', 119, 3, litre(500)],
        ['Rapsolje', 54, 2, litre(500)],
        ['Eplesidereddik', 45, 1, litre(500)],
      ]
    ),
    ...goods(
      'box',
      [
        ['#f2efe6', '#3f6f9b'],
        ['#e9dcc3', '#a3542c'],
        ['#dfe6d8', '#4b7a46'],
      ],
      [
        ['Havsalt', 39, 3, kilogram(250)],
        ['Kanel, malt', 29, 2, kilogram(35)],
        ['Kardemomme', 45, 2, kilogram(30)],
        ['Sort pepper', 42, 2, kilogram(40)],
      ]
    ),
  ],
}
