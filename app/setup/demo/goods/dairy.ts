import { goods, kilogram, litre, weighed, type GoodsOfDepartment } from '#app/setup/demo/goods/good'

export const dairy: GoodsOfDepartment = {
  name: 'Meieri og egg',
  color: '#0369a1',
  taxCategory: 'food',
  goods: [
    ...goods(
      'carton',
      [
        ['#e8eef5', '#2f6db3'],
        ['#e8eef5', '#3f9a5b'],
        ['#f4ead8', '#b4572c'],
      ],
      [
        ['Helmelk 1 l', 24, 8, litre(1000)],
        ['Lettmelk 1 l', 23, 9, litre(1000)],
        ['Kulturmelk 1 l', 29, 3, litre(1000)],
        ['Havredrikk 1 l', 28, 4, litre(1000)],
        ['Kremfløte 3 dl', 27, 4, litre(300)],
        ['Sjokolademelk 5 dl', 25, 3, litre(500)],
        ['Appelsinjuice 1 l', 39, 4, litre(1000)],
        ['Eplemost 1 l', 45, 3, litre(1000)],
      ]
    ),
    ...goods(
      'cup',
      [
        ['#f5f1e8', '#c94f6d'],
        ['#f5f1e8', '#4f7cc9'],
        ['#f5f1e8', '#d39a2b'],
      ],
      [
        ['Yoghurt bringebær', 18, 4, kilogram(150)],
        ['Yoghurt blåbær', 18, 4, kilogram(150)],
        ['Yoghurt vanilje', 18, 3, kilogram(150)],
        ['Skyr naturell', 28, 3, kilogram(500)],
        ['Rømme 3 dl', 26, 4, kilogram(300)],
        ['Cottage cheese', 32, 3, kilogram(250)],
        ['Smør', 39, 6, kilogram(250)],
        ['Kesam', 27, 2, kilogram(300)],
      ]
    ),
    ...goods(
      'cheese',
      [
        ['#f2c14e', '#d19a1f'],
        ['#a9652e', '#7f4518'],
        ['#f3e2b3', '#c9ad62'],
      ],
      [
        ['Gulost', 119, 4, weighed('201')],
        ['Brunost', 98, 5, kilogram(500)],
        ['Geitost', 109, 2, kilogram(350)],
        ['Brie', 54, 3, kilogram(200)],
        ['Blåmuggost', 62, 2, kilogram(150)],
        ['Chèvre', 59, 1, kilogram(150)],
        ['Jarlsberg', 139, 4, weighed('202')],
      ]
    ),
    ...goods(
      'eggs',
      [
        ['#c9a27a', '#f2e2cc'],
        ['#8fa3b0', '#fdf6ea'],
      ],
      [
        ['Egg, 6 stk', 32, 5],
        ['Egg, 12 stk', 58, 6],
        ['Økologiske egg, 10 stk', 69, 3],
      ]
    ),
  ],
}
