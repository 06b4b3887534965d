import type { PersonneSaisie } from '#shared/domain/annuaire/personne.schema.ts';
import type { Siege } from '#shared/domain/instance/instance.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Noms } from './donnees.ts';

const tirer = <T>(liste: readonly T[], rang: number): T => {
  const valeur = liste[rang % liste.length];
  if (valeur === undefined) throw new Error('Table de l’exemple vide.');
  return valeur;
};

const adresse = (texte: string): string =>
  enTri(texte)
    .replace(/[^a-z]+/gu, '-')
    .replace(/^-|-$/gu, '');

/**
 * Invente, toujours dans le même ordre, une personne pour un siège : prénom, nom et courriel d'exemple, et
 * une qualité qui convient au collège et au genre.
 */
export function createPersonnesInventees(noms: Noms) {
  let rang = 0;
  return (siege: Pick<Siege, 'categorie' | 'college' | 'organisme'>, territoire: string): PersonneSaisie => {
    rang += 1;
    const civilite = rang % 2 === 0 ? 'M.' : 'Mme';
    const prenom = tirer(noms.prenoms[civilite], rang * 7 + Math.floor(rang / 20));
    const nom = tirer(noms.noms, rang * 11 + Math.floor(rang / 38));
    const genre = civilite === 'Mme' ? 1 : 0;
    const president = siege.categorie === 'P';
    const fonctions = president
      ? siege.college === 'etat'
        ? noms.fonctions['P-etat']
        : noms.fonctions.P
      : tirer(noms.fonctions[siege.college], rang);
    return {
      civilite,
      prenom,
      nom,
      fonction: president && siege.college === 'etat' ? `${fonctions[genre]} ${territoire}` : fonctions[genre],
      structure: siege.organisme,
      courriel: `${adresse(prenom)}.${adresse(nom)}@exemple.fr`,
      telephone: null,
    };
  };
}
