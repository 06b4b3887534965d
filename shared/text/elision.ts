import { enTri } from './tri.ts';

/** Noms en « h » muet là où la règle de `hAspire` les dirait aspirés, et l’inverse. */
const H_MUETS = ['halluin', 'hazebrouck', 'haubourdin', 'homme', 'hopital', 'horloge', 'huile', 'hucqueliers'];
const H_ASPIRES = ['hem', 'hersin', 'herserange', 'hettange', 'hesingue', 'hilsenheim', 'hirsingue', 'hinterland'];

/**
 * Le « h » est tenu pour aspiré dans les noms en Ha, Ho, Hœ et Hu (Haguenau, Honfleur, Huningue) et dans
 * les noms germaniques en -heim et -bourg ; muet ailleurs (Hérouville, Hyères). L’usage local prime :
 * le complément d’une instance se corrige à la main.
 */
function hAspire(nom: string): boolean {
  const debute = (mot: string) => nom.startsWith(mot);
  if (H_MUETS.some(debute)) return false;
  return /^h[aou]/u.test(nom) || /^h\S*(?:heim|bourg)\b/u.test(nom) || H_ASPIRES.some(debute);
}

/**
 * Complément de nom d’un lieu ou d’une institution : « de Mulhouse », « d’Altkirch », « du Havre »,
 * « des Andelys », « de La Rochelle », « de L’Isle-d’Abeau ». L’article n’est contracté que s’il
 * s’écrit « Le » ou « Les ».
 */
export function complementDe(nom: string): string {
  const article = /^(?<le>le|les)\s+(?<reste>.+)$/iu.exec(nom)?.groups;
  if (article) return `${article['le']?.toLowerCase() === 'le' ? 'du' : 'des'} ${article['reste']}`;
  const premier = enTri(nom);
  const muette = /^[aeiouy]/u.test(premier) && !/^(?:y[aeo]|oui\b|onze|uhlan|ouistr)/u.test(premier);
  return muette || (premier.startsWith('h') && !hAspire(premier)) ? `d’${nom}` : `de ${nom}`;
}
