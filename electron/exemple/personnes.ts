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

/** De qui et d'où sont les présidents d'un comité. */
export interface Presidence {
  /** « du Haut-Rhin » : les ressorts du préfet, deux quand il est aussi celui de la région. */
  readonly prefet: readonly string[];
  /** « du conseil régional », « de Mulhouse Alsace Agglomération » : ce que préside l'autre. */
  readonly collectivite: string;
  /** Le conseil est présidé par son président (R. 5311-16, -22) ; un comité local, par un représentant (R. 5311-31). */
  readonly conseil: boolean;
}

function fonctionDe(
  { fonctions }: Noms,
  { categorie, college, organisme }: Pick<Siege, 'categorie' | 'college' | 'organisme'>,
  { prefet, collectivite, conseil }: Presidence,
  rang: number,
  genre: 0 | 1,
): string {
  if (categorie === 'P' && college === 'etat') {
    return prefet.map((ressort) => `${fonctions['P-etat'][genre]} ${ressort}`).join(', ');
  }
  if (categorie === 'P') return `${fonctions[conseil ? 'P-conseil' : 'P'][genre]} ${collectivite}`;
  // Un siège d'intercommunalité nomme la sienne ; un siège de commune est proposé par l'association des maires.
  if (college === 'communes') return tirer(fonctions.communes, organisme === null ? 1 : 0)[genre];
  return tirer(fonctions[college], organisme === 'France Travail' ? 0 : rang)[genre];
}

/**
 * Invente, toujours dans le même ordre, une personne pour un siège : prénom, nom et courriel d'exemple, et
 * une qualité qui convient au collège et au genre.
 */
export function createPersonnesInventees(noms: Noms) {
  let rang = 0;
  /** Deux fiches du même nom passeraient pour un doublon. */
  const portes = new Set<string>();
  return (siege: Pick<Siege, 'categorie' | 'college' | 'organisme'>, presidence: Presidence): PersonneSaisie => {
    rang += 1;
    const civilite = rang % 2 === 0 ? 'M.' : 'Mme';
    const prenom = tirer(noms.prenoms[civilite], rang * 7 + Math.floor(rang / 20));
    let nom = tirer(noms.noms, rang * 11 + Math.floor(rang / 38));
    for (let suivant = 1; portes.has(`${prenom} ${nom}`) && suivant < noms.noms.length; suivant += 1)
      nom = tirer(noms.noms, rang * 11 + Math.floor(rang / 38) + suivant);
    portes.add(`${prenom} ${nom}`);
    return {
      civilite,
      prenom,
      nom,
      fonction: fonctionDe(noms, siege, presidence, rang, civilite === 'Mme' ? 1 : 0),
      structure: siege.organisme,
      courriel: `${adresse(prenom)}.${adresse(nom)}@exemple.fr`,
      telephone: null,
    };
  };
}
