import { motsDe } from './mots.rules.ts';
import { racineDe } from './racine.rules.ts';

const LONGUEUR = 200;
const AVANT = 50;
const PLACES_AU_PLUS = 200;

/** Les lettres du texte sans accents ni capitales, chacune à sa place : l'alphabet latin n'y change pas de longueur. */
function aPlat(texte: string): string {
  const plat = texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plat.length === texte.length ? plat : texte.toLowerCase();
}

/** Où commencent les mots cherchés, et lequel. */
function places(plat: string, mots: readonly string[]): { readonly place: number; readonly mot: number }[] {
  return mots
    .flatMap((mot, rang) => {
      const motif = new RegExp(`(?<![\\p{L}\\p{N}])${racineDe(mot)}`, 'gu');
      const trouvees: { place: number; mot: number }[] = [];
      for (const { index } of plat.matchAll(motif)) {
        trouvees.push({ place: index, mot: rang });
        if (trouvees.length === PLACES_AU_PLUS) break;
      }
      return trouvees;
    })
    .toSorted((un, autre) => un.place - autre.place);
}

/**
 * Le passage d'un texte qui dit le plus de mots cherchés, coupé entre deux mots ; son début quand aucun n'y est.
 * @param mots sans accents ni capitales, lettres et chiffres seulement
 */
export function extraire(texte: string, mots: readonly string[]): string {
  const lu = texte.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (lu.length <= LONGUEUR) return lu;
  const trouvees = places(aPlat(lu), mots);
  let meilleure = 0;
  let debut = 0;
  for (const [rang, { place }] of trouvees.entries()) {
    const dits = new Set<number>();
    for (let n = rang; n < trouvees.length && (trouvees[n]?.place ?? 0) - place < LONGUEUR - AVANT; n += 1)
      dits.add(trouvees[n]?.mot ?? -1);
    if (dits.size <= meilleure) continue;
    meilleure = dits.size;
    debut = place;
  }
  const de = debut <= AVANT ? 0 : lu.lastIndexOf(' ', debut - AVANT / 2) + 1;
  const fin = de + LONGUEUR >= lu.length ? lu.length : lu.lastIndexOf(' ', de + LONGUEUR);
  return `${de > 0 ? '… ' : ''}${lu.slice(de, fin <= de ? de + LONGUEUR : fin)}${fin < lu.length ? ' …' : ''}`;
}

/** Reconnaît les textes qui disent ces mots-là, dans cet ordre et de suite. */
export function reconnaitre(phrase: string): (texte: string) => boolean {
  const mots = motsDe(phrase);
  const motif = new RegExp(`(?<![\\p{L}\\p{N}])${mots.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'u');
  return (texte) => {
    if (mots.length === 0) return false;
    const plat = texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    return motif.test(/[œæ]/u.test(plat) ? plat.replaceAll('œ', 'oe').replaceAll('æ', 'ae') : plat);
  };
}
