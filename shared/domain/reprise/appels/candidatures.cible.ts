import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../../annuaire/veille/lettres.rules.ts';
import type { Cible, LigneEntiere, RemarqueDeChamp, TitresDesChamps, Valeurs } from '../cible.types.ts';
import { CHAMPS_DE_CANDIDATURE, RANGS_D_ANNEE } from './champs.data.ts';

/** Ce à quoi une candidature se reconnaît : son dossier ; sans lui, le SIRET du porteur, puis le porteur et le projet. */
export function cleDeCandidature({ numero = null, siret = null, porteur = null, projet = null }: Valeurs): string {
  if (numero !== null) return `dossier ${enTri(numero)}`;
  return `${siret ?? cleDeNom(porteur ?? '')} ${cleDeNom(projet ?? '')}`;
}

/** Un dossier connu n'a besoin que de son numéro ou de son SIRET ; une ligne sans rien de tout cela ne dit pas de qui elle parle. */
function verifier({ porteur = null, siret = null, numero = null }: Valeurs): RemarqueDeChamp[] {
  if (porteur !== null || siret !== null || numero !== null) return [];
  return [{ champ: 'porteur', gravite: 'refus', phrase: 'Indiquez le porteur, son SIRET ou le numéro du dossier.' }];
}

/** L'année d'une colonne se lit de son titre : « Montant demandé 2027 » ; sinon, c'est son rang qui la dit. */
function completer(valeurs: Valeurs, titres: TitresDesChamps): LigneEntiere {
  const annees = RANGS_D_ANNEE.flatMap((rang) =>
    (['demande', 'beneficiaires'] as const).map((quoi) => {
      const lue = /\b20\d\d\b/u.exec(titres.get(`${quoi}${rang}`) ?? '')?.[0] ?? null;
      return [`annee ${quoi} ${rang}`, lue] as const;
    }),
  );
  return { valeurs: { ...valeurs, ...Object.fromEntries(annees) }, remarques: [] };
}

const TOTAL = /^(?:sous-? ?)?total/u;

function ecarter(valeurs: Valeurs, textes: readonly string[]): string | null {
  if (TOTAL.test(enTri(textes.find((texte) => texte !== '') ?? ''))) return 'Total';
  const dit = ['numero', 'siret', 'porteur', 'projet'].some((champ) => valeurs[champ] != null);
  return dit || Object.values(valeurs).some((valeur) => valeur !== null) ? null : 'Titre de section ou note';
}

/** Reprendre les candidatures d'un appel : un export de la démarche en ligne, ou le tableau du service (1.18). */
export const CANDIDATURES: Cible = {
  id: 'candidatures',
  quoi: 'des candidatures à un appel',
  champs: CHAMPS_DE_CANDIDATURE,
  verifier,
  completer,
  ecarter,
  cles: (valeurs) => [cleDeCandidature(valeurs)],
  doublon: ({ numero = null }) => (numero === null ? 'Même candidature' : 'Même dossier'),
};
