import type { ThemeDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import type { Ecart } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import type { Bloc } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { manque, sansPoint, texte } from '../segments.ts';
import { type ArticleDAvenant, direLEffet } from './articles-de-l-avenant.ts';
import type { AvenantDuDossier } from './dossier.types.ts';

/** Les articles où se rangent les changements, dans l'ordre de la convention. */
const THEMES: readonly { readonly theme: ThemeDAvenant; readonly intitule: string }[] = [
  { theme: 'parties', intitule: 'Organismes' },
  { theme: 'projet', intitule: 'Projet, publics et territoire' },
  { theme: 'duree', intitule: 'Durée de la convention' },
  { theme: 'moyens', intitule: 'Objectifs et montants' },
  { theme: 'regles', intitule: 'Règles de calcul et clauses' },
];

function tableauDesEcarts(theme: ThemeDAvenant, ecarts: readonly Ecart[]): Bloc {
  return {
    type: 'tableau',
    id: `ecarts_${theme}`,
    colonnes: [colonne('Stipulation', 5.4), colonne('Avant', 5.3), colonne('Après', 5.3)],
    lignes: ecarts.map(({ quoi, avant, apres }) => ({
      type: 'ligne',
      cellules: [texte(quoi), texte(avant), texte(apres)],
    })),
  };
}

function objet({ lui: { objet: dit, motif } }: AvenantDuDossier): readonly Bloc[] {
  return [
    paragraphe('objet', texte(`Le présent avenant modifie la convention : ${sansPoint(dit)}.`)),
    ...(motif === null ? [] : [paragraphe('motif', texte(`${sansPoint(motif)}.`))]),
  ];
}

/** Les articles d'un avenant général : son objet, ce qu'il change avant et après, son effet (C7). */
export function articlesDeLAvenantGeneral(avenant: AvenantDuDossier): readonly ArticleDAvenant[] {
  const { lui, ecarts } = avenant;
  const siens = THEMES.flatMap(({ theme, intitule }) => {
    const lignes = ecarts.filter((ecart) => ecart.theme === theme);
    return lignes.length === 0
      ? []
      : [
          {
            intitule,
            blocs: [
              paragraphe(`annonce_${theme}`, texte('Les stipulations suivantes sont remplacées :'), 'corps', true),
              tableauDesEcarts(theme, lignes),
            ],
          },
        ];
  });
  return [
    { intitule: 'Objet', blocs: objet(avenant) },
    ...(siens.length === 0
      ? [{ intitule: 'Modifications', blocs: [paragraphe('rien', manque('ce que l’avenant change'))] }]
      : siens),
    {
      intitule: 'Effet',
      blocs: [paragraphe('effet', texte(direLEffet(lui)))],
    },
    {
      intitule: 'Autres stipulations',
      blocs: [paragraphe('autres', texte('Les autres stipulations de la convention demeurent inchangées.'))],
    },
  ];
}
