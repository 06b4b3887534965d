import type { Bilan } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import type { Bloc, Colonne, LigneTableau } from '../../blocs.ts';
import { colonne, nombresAvantTexte, paragraphe, titre } from '../../blocs-courants.ts';
import { texte } from '../../segments.ts';
import type { FicheImprimee } from '../dossier.types.ts';
import { coteACote } from '../figures/cote-a-cote.ts';
import { indicateursEtCibles } from '../figures/indicateurs.ts';
import { nomEtParts, provenance } from '../indicateurs.blocs.ts';
import { brut, partAuDixieme } from '../mots-de-fiche.ts';
import { direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';

const nombre = (libelle: string, largeur: number): Colonne => ({ titre: libelle, largeur, nombre: true });

/** Les indicateurs, action par action : départ, valeur de l'année, cible, part atteinte, d'où vient la valeur. */
export function indicateursDuBilan({ annee, indicateurs }: Bilan<FicheImprimee>): readonly Bloc[] {
  if (indicateurs.length === 0) return [];
  const parAction = Map.groupBy(indicateurs, ({ action }) => action);
  const lignes = [...parAction].flatMap(([{ numero, fiche }, siens]): LigneTableau[] => [
    { type: 'groupe', titre: texte(`${numero} ${fiche.intitule}`) },
    ...siens.map(
      ({ indicateur, initiale, valeur, cible, atteint, parts }): LigneTableau => ({
        type: 'ligne',
        cellules: [
          nomEtParts(indicateur, parts),
          brut(direValeur(indicateur, initiale?.valeur)),
          brut(direValeur(indicateur, valeur?.valeur)),
          brut(direValeur(indicateur, cible?.valeur)),
          brut(partAuDixieme(atteint)),
          valeur === null ? [] : provenance(valeur),
        ],
      }),
    ),
  ]);
  return [
    titre('indicateurs', 1, 'Les indicateurs'),
    ...coteACote(
      'indicateurs_figure',
      indicateursEtCibles(
        indicateurs.map(({ action, indicateur, initiale, valeur, cible }) => ({
          nom: `${action.numero} ${indicateur.intitule}`,
          indicateur,
          initiale,
          valeur,
          cible,
        })),
        `Dernière valeur constatée en ${annee}. « n.d. » : non disponible, ce n’est pas zéro.`,
      ),
    ),
    {
      type: 'tableau',
      id: 'indicateurs_tableau',
      serre: true,
      colonnes: [
        colonne('Indicateur', 4.8),
        nombre('Départ', 1.6),
        nombre(String(annee), 1.6),
        nombre('Cible', 1.6),
        nombresAvantTexte('Atteint', 2.1),
        colonne('Date et source', 4.3),
      ],
      lignes,
    },
    paragraphe(
      'indicateurs_lecture',
      texte(
        `La valeur de ${annee} est la dernière constatée dans l’année. « Atteint » : part de la cible, ou de la baisse si la cible est sous le départ. « n.d. » : non disponible, ou non notée ; ce n’est pas zéro.`,
      ),
      'reference',
    ),
  ];
}
