import { dateSansJour } from '#shared/dates/format.ts';
import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { retardDeSousAction } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import type { FicheImprimee } from './dossier.types.ts';
import { piloteDit } from './mots-de-fiche.ts';

/** L'état, ce qui l'explique, et le retard que dit l'échéance. */
function etatDeLaSousAction(une: SousAction, jour: string): string {
  const retard = retardDeSousAction(une, jour);
  const motif = une.etatMotif === null ? '' : ` : ${une.etatMotif}`;
  return `${etatFicheLibelle[une.etat]}${motif}${retard === 0 ? '' : `, en retard de ${pluriel(retard, 'jour', 'jours')}`}`;
}

/** Les sous-actions, dans leur ordre : qui, de quand à quand, et où elles en sont. */
export function blocsDeSousActions(
  ancre: string,
  { sousActions, jour }: Pick<FicheImprimee, 'sousActions' | 'jour'>,
): readonly Bloc[] {
  if (sousActions.length === 0) return [];
  const date = (quand: string | null) => texte(quand === null ? '' : dateSansJour(quand));
  return [
    titre(`${ancre}_sous_actions`, 2, 'Sous-actions'),
    {
      type: 'tableau',
      id: `${ancre}_sous_actions_tableau`,
      serre: true,
      colonnes: [
        colonne('Sous-action', 4.2),
        colonne('Pilote', 3.2),
        colonne('Début', 2.7),
        colonne('Échéance', 2.7),
        colonne('État', 3.2),
      ],
      lignes: sousActions.map((une) => ({
        type: 'ligne',
        cellules: [
          texte(une.intitule),
          texte(piloteDit(une)),
          date(une.debut),
          date(une.echeance),
          texte(etatDeLaSousAction(une, jour)),
        ],
      })),
    },
  ];
}

const ligneDe = ({ intitule, note, echeance, faiteLe }: Etape): LigneTableau => ({
  type: 'ligne',
  cellules: [
    texte(note === null ? intitule : `${intitule} (${note})`),
    texte(echeance === null ? '' : dateSansJour(echeance)),
    texte(faiteLe === null ? '' : dateSansJour(faiteLe)),
  ],
});

/** Les étapes, dans leur ordre : celles de la fiche, puis de chaque sous-action ; l'échéance, et ce qui est fait. */
export function blocsDEtapes(
  ancre: string,
  { etapes, sousActions }: Pick<FicheImprimee, 'etapes' | 'sousActions'>,
): readonly Bloc[] {
  if (etapes.length === 0) return [];
  const siennes = Map.groupBy(etapes, ({ sousActionId }) => sousActionId);
  return [
    titre(`${ancre}_etapes`, 2, 'Étapes'),
    {
      type: 'tableau',
      id: `${ancre}_etapes_tableau`,
      serre: true,
      colonnes: [colonne('Étape', 9.4), colonne('Échéance', 3.3), colonne('Faite le', 3.3)],
      lignes: [
        ...(siennes.get(null) ?? []).map(ligneDe),
        ...sousActions.flatMap(({ id, intitule }): LigneTableau[] => {
          const rangees = siennes.get(id) ?? [];
          return rangees.length === 0 ? [] : [{ type: 'groupe', titre: texte(intitule) }, ...rangees.map(ligneDe)];
        }),
      ],
    },
  ];
}
