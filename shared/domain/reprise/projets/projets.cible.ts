import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../../annuaire/veille/lettres.rules.ts';
import type { Cible, RemarqueDeChamp, Valeurs } from '../cible.types.ts';
import { CHAMPS_DE_PROJET } from './champs.data.ts';

const DAUPHIN_LONG = 60;

/** Ce à quoi un projet se reconnaît : son dossier Dauphin, sinon son intitulé et son porteur. */
export const cleDeProjet = ({ dauphin = null, intitule = null, porteur = null }: Valeurs): string =>
  dauphin === null ? `${cleDeNom(intitule ?? '')} ${cleDeNom(porteur ?? '')}` : `dossier ${enTri(dauphin)}`;

/** Un même projet s'écrit sur plusieurs lignes, une par financeur : le même financeur deux fois est un doublon. */
const cles = (valeurs: Valeurs): string[] =>
  valeurs['intitule'] == null
    ? []
    : [`${cleDeProjet(valeurs)} ${valeurs['annee'] ?? ''} ${cleDeNom(valeurs['financeur'] ?? '')}`];

function verifier({ intitule = null, dauphin = null }: Valeurs): RemarqueDeChamp[] {
  return [
    ...(intitule === null
      ? [{ champ: 'intitule', gravite: 'refus' as const, phrase: 'Indiquez l’intitulé du projet.' }]
      : []),
    ...(dauphin !== null && dauphin.length > DAUPHIN_LONG
      ? [{ champ: 'dauphin', gravite: 'refus' as const, phrase: 'Un numéro de dossier tient en 60 signes.' }]
      : []),
  ];
}

const TOTAL = /^(?:sous-? ?)?total/u;

function ecarter(valeurs: Valeurs, textes: readonly string[]): string | null {
  const premier = textes.find((texte) => texte !== '') ?? '';
  if (TOTAL.test(enTri(premier)) || TOTAL.test(enTri(valeurs['intitule'] ?? ''))) return 'Total';
  if (valeurs['intitule'] != null) return null;
  return Object.values(valeurs).some((valeur) => valeur !== null) ? null : 'Titre de section ou note';
}

/** Reprendre les projets d'une programmation annuelle : un export Dauphin, ou le tableau du service. */
export const PROJETS: Cible = {
  id: 'projets',
  quoi: 'des projets d’une programmation',
  champs: CHAMPS_DE_PROJET,
  verifier,
  ecarter,
  cles,
  doublon: (premiere, seconde) =>
    premiere['dauphin'] != null && premiere['dauphin'] === seconde['dauphin'] ? 'Même dossier' : 'Même projet',
};
