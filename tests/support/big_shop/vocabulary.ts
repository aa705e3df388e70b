/** Words that names of goods and people are put together from; none is a real firm or person. */
export const MAKERS =
  'Solberg Nordli Østfold Fjellheim Brekke Ås Vestby Kråkerøy Lom Tangen Haukeli Sørum Mylla Rondane Elvestad Holmen Furulund Bergli Granheim Storvik'.split(
    ' '
  )
export const GOODS =
  'melk brød rødvin kniv ullgenser sjokolade kaffe skruer maling lys pensel te hansker spade lampe stol teppe gryte panne tau bok kart sekk lue votter sko sokker jakke bukse skjorte'.split(
    ' '
  )
export const KINDS =
  'lett økologisk grov liten stor rød blå frossen fersk lang kort myk hard tynn tykk varm kald lys mørk grønn gul'.split(
    ' '
  )
export const SIZES = '250g 500g 1kg 2kg 10cm 20cm 40cm 1l 2l 5l 6pk 12pk'.split(' ')
export const TAGS = Array.from({ length: 60 }, (_, number) => `tag-${number}`)
export const FIRST_NAMES =
  'Anna Bo Carla Dag Eva Finn Gro Hans Ida Jon Kari Lars Maja Nils Olga Per Ragnhild Siv Tor Una Vera'.split(
    ' '
  )
export const LAST_NAMES =
  'Berg Dahl Eide Foss Grønn Haugen Iversen Jensen Krog Lie Moen Nygård Olsen Prestrud Rud Strand Tveit Ulven Vik Wold Ås'.split(
    ' '
  )
export const CITIES = 'Bergen Bodø Hamar Lom Molde Oslo Skien Tromsø Voss Ås'.split(' ')
