/**
 * De quoi composer des noms de famille que l'on prononce et que l'on ne connaît pas : un début, un milieu, une fin. Plus
 * de vingt mille, selon la première lettre : « d’Arbineau » et « de Marbineau » s'écrivent chacun à sa façon.
 */
export const DEBUTS = {
  consonne:
    'Bal Bar Ber Bor Bour Bran Cas Char Clar Cor Dal Dar Del Dor Fal Fer Flo Gal Gar Gran Jal Jar Lam Lan Lor Mal Mar Mer Mon Mor Nar Nor Pal Par Per Pon Ral Ram Ros Sal Sar Sol Tal Tor Val Var Ver Vil'.split(
      ' ',
    ),
  voyelle: 'Al Am An Ar Aul El Em Er Is Ol Or Ur'.split(' '),
  h: 'Hal Har Her Hil Hor Hur'.split(' '),
} as const;
export const MILIEUX = 'bi ca cho di do fi ga go lu lé mi na ni po ri ro si ta ti va vi be se re'.split(' ');
export const FINS =
  'gnac llard lier neau nnet nier quet ron rel sset teau tier zin zon ssin vert chon dois mel nquin'.split(' ');
