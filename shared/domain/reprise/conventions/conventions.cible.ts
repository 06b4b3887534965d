import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../../annuaire/veille/lettres.rules.ts';
import type { Cible, LigneEntiere, RemarqueDeChamp, Valeurs } from '../cible.types.ts';
import { CHAMPS_DE_CONVENTION } from './champs.data.ts';

/** Ce à quoi une convention se reconnaît : son dossier ; sans lui, son porteur (le SIRET d'abord) et son projet. */
export function cleDeConvention({ numero = null, siret = null, porteur = null, intitule = null }: Valeurs): string {
  if (numero !== null) return `dossier ${enTri(numero)}`;
  return `${siret ?? cleDeNom(porteur ?? '')} ${cleDeNom(intitule ?? '')}`;
}

/** Une subvention annuelle court l'année civile de son exercice, si rien d'autre n'est dit. */
function completer(valeurs: Valeurs): LigneEntiere {
  const { annee = null, debut = null, fin = null } = valeurs;
  if (annee === null) return { valeurs, remarques: [] };
  return { valeurs: { ...valeurs, debut: debut ?? `${annee}-01-01`, fin: fin ?? `${annee}-12-31` }, remarques: [] };
}

function verifier({ numero = null, intitule = null, debut = null, fin = null }: Valeurs): RemarqueDeChamp[] {
  const refuser = (champ: string, phrase: string): RemarqueDeChamp => ({ champ, gravite: 'refus', phrase });
  return [
    ...(numero === null && intitule === null
      ? [refuser('intitule', 'Indiquez le numéro du dossier, ou l’intitulé du projet.')]
      : []),
    ...(debut !== null && fin !== null && fin <= debut
      ? [refuser('fin', 'La convention finit après son premier jour.')]
      : []),
  ];
}

const TOTAL = /^(?:sous-? ?)?total/u;
const SANS_SUITE = /\b(?:refus|rejet|abandon|annul|irrecevable|sans suite|non retenu|defavorable|brouillon)/u;

function ecarter(valeurs: Valeurs, textes: readonly string[]): string | null {
  if (TOTAL.test(enTri(textes.find((texte) => texte !== '') ?? ''))) return 'Total';
  if (SANS_SUITE.test(enTri(valeurs['etat'] ?? ''))) return 'Dossier sans suite';
  const dit = ['numero', 'siret', 'porteur', 'intitule'].some((champ) => valeurs[champ] != null);
  return dit || Object.values(valeurs).some((valeur) => valeur !== null) ? null : 'Titre de section ou note';
}

/** Reprendre des subventions en conventions de la politique de la ville : un export Dauphin, ou le tableau du service. */
export const CONVENTIONS: Cible = {
  id: 'conventions',
  quoi: 'des conventions de la politique de la ville',
  champs: CHAMPS_DE_CONVENTION,
  verifier,
  completer,
  ecarter,
  cles: (valeurs) => [cleDeConvention(valeurs)],
  doublon: ({ numero = null }) => (numero === null ? 'Même convention' : 'Même dossier'),
};
