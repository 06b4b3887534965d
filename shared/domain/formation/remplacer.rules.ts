import type { Mot } from '../donnees/mots-d-un-texte.rules.ts';
import { donneesPersonnellesDe } from '../donnees/garde/donnees-personnelles.rules.ts';
import { adressesDe } from './adresses.rules.ts';
import type { Carnet } from './carnet.rules.ts';
import { type LecteurDeNumeros, lecteurDeNumeros, numerosDansLeurForme } from './numeros.rules.ts';
import { type Jugement, reconnaitre, type Reconnue } from './reconnaitre.rules.ts';
import { sansInvisibles } from './texte-lisible.rules.ts';

/** Un passage d'un texte, et ce qui le remplace. */
interface Morceau {
  readonly debut: number;
  readonly fin: number;
  readonly par: string;
}

/** Récrit un texte : ni nom, ni adresse, ni numéro de quelqu'un n'y reste qu'on ait su reconnaître. */
export type Remplaceur = (texte: string) => string;

/** Dit si un texte nomme ou joint encore, sans doute possible, quelqu'un du fichier d'origine. */
export type Controleur = (texte: string) => boolean;

/** La casse de ce que l'on remplace : « BENALI » donne « ARBINEAU ». */
export function dansSaCasse(source: string, par: string): string {
  const lettres = source.replace(/[^\p{L}]/gu, '');
  if (lettres.length > 1 && !/\p{Ll}/u.test(lettres)) return par.toLocaleUpperCase('fr-FR');
  return /\p{Lu}/u.test(lettres) || lettres === '' ? par : par.toLocaleLowerCase('fr-FR');
}

const ANONYMES = { nir: '[numéro ôté]', naissance: '[date de naissance ôtée]' } as const;

/** Les adresses et les numéros, connus ou non, et ce qui dit une naissance ou un numéro de sécurité sociale. */
function coordonnees(texte: string, carnet: Carnet, connus: LecteurDeNumeros): Morceau[] {
  const lues: Morceau[] = [];
  function prendre(morceaux: readonly Morceau[]): void {
    for (const un of morceaux) if (lues.every(({ debut, fin }) => un.fin <= debut || un.debut >= fin)) lues.push(un);
  }
  const enNumeros = (places: readonly Pick<Morceau, 'debut' | 'fin'>[]) =>
    places.map(({ debut, fin }) => ({ debut, fin, par: carnet.telephone(texte.slice(debut, fin)) }));
  if (/\d/u.test(texte)) prendre(enNumeros(connus(texte)));
  if (/[@\d]/u.test(texte))
    prendre(
      donneesPersonnellesDe(texte, { qualitatif: false }).flatMap(({ debut, fin, genre }): Morceau[] => {
        const lu = texte.slice(debut, fin);
        if (genre === 'personne') return [];
        if (genre === 'telephone') return enNumeros([{ debut, fin }]);
        return [{ debut, fin, par: genre === 'courriel' ? carnet.courriel(lu) : ANONYMES[genre] }];
      }),
    );
  prendre(adressesDe(texte));
  if (/\d/u.test(texte)) prendre(enNumeros(numerosDansLeurForme(texte)));
  return lues;
}

const etendue = (mots: readonly Mot[], [de, a]: readonly [number, number]) => ({
  debut: mots[de]?.debut ?? 0,
  fin: mots[a - 1]?.fin ?? 0,
});

function morceauxDe(texte: string, mots: readonly Mot[], { porteur, nom, prenom, initiale }: Reconnue): Morceau[] {
  const { personnage } = porteur;
  const ou = etendue(mots, nom);
  const sien = { ...ou, par: dansSaCasse(texte.slice(ou.debut, ou.fin), personnage.nom) };
  if (prenom === null) return [sien];
  const la = etendue(mots, prenom);
  const par = initiale
    ? (personnage.prenom.at(0) ?? '')
    : dansSaCasse(texte.slice(la.debut, la.fin), personnage.prenom);
  return [sien, { ...la, par }];
}

/** Prépare le remplacement dans tous les textes d'un fichier. */
export function createRemplaceur(juge: Jugement, carnet: Carnet): Remplaceur {
  const connus = lecteurDeNumeros(carnet.numeros);
  return (brut) => {
    const texte = sansInvisibles(brut);
    const lues = coordonnees(texte, carnet, connus);
    const { mots, reconnues } = reconnaitre(texte, juge, lues);
    const morceaux = [...lues, ...reconnues.flatMap((reconnue) => morceauxDe(texte, mots, reconnue))];
    return morceaux
      .toSorted((un, autre) => autre.debut - un.debut)
      .reduce((reste, { debut, fin, par }) => `${reste.slice(0, debut)}${par}${reste.slice(fin)}`, texte);
  };
}

/** Prépare le contrôle de la copie : les mêmes noms d'origine, les mêmes adresses, les mêmes numéros. */
export function createControleur(juge: Jugement, carnet: Carnet): Controleur {
  const connus = lecteurDeNumeros(carnet.numeros);
  return (brut) => {
    const texte = sansInvisibles(brut);
    const lues = coordonnees(texte, carnet, connus);
    if (lues.some(({ debut, fin }) => carnet.connait(texte.slice(debut, fin)))) return true;
    return reconnaitre(texte, juge, lues).reconnues.some(({ sure }) => sure);
  };
}
