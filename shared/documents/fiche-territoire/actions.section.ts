import { dateCourte } from '#shared/dates/format.ts';
import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Segments } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { enBref, rangees, type Section } from './section.ts';

const MOTIF = 60;

type Action = FicheTerritoire['actions'][number];

/** Bloquée, puis en retard, puis le reste. */
const rangDe = ({ avancement: { etat, retard } }: Action): number => (etat === 'bloquee' ? 0 : retard > 0 ? 1 : 2);

/** Les actions qui vivent : les bloquées d'abord, puis le plus long retard, puis celles qui courent. */
export function actions({ actions: toutes }: FicheTerritoire): Section {
  const vivantes = toutes
    .filter(({ avancement }) => !estClose(avancement.etat))
    .toSorted((une, autre) => rangDe(une) - rangDe(autre) || autre.avancement.retard - une.avancement.retard);
  const etatDe = ({ avancement: { etat, retard }, etatMotif }: Action): Segments => {
    const mots = `${etatFicheLibelle[etat]}${retard > 0 ? `, en retard de ${pluriel(retard, 'jour', 'jours')}` : ''}`;
    return etatMotif === null || etat !== 'bloquee'
      ? texte(mots, { gras: retard > 0 })
      : [...texte(`${mots} : `, { gras: true }), ...texte(enBref(etatMotif, MOTIF))];
  };
  return {
    id: 'actions',
    promis: 3,
    nombre: vivantes.length,
    reste: (nombre) => pluriel(nombre, 'action', 'actions'),
    blocs: (combien) =>
      combien === 0
        ? []
        : [
            titre('actions', 2, 'Actions'),
            {
              type: 'tableau',
              id: 'actions_tableau',
              serre: true,
              colonnes: [
                colonne('Action', 5.6),
                colonne('Pilote', 3.5),
                colonne('Où elle en est', 4.8),
                colonne('Échéance', 2.1),
              ],
              lignes: rangees(
                vivantes
                  .slice(0, combien)
                  .map((action) => [
                    texte(action.intitule),
                    texte(action.pilote ?? 'sans pilote'),
                    etatDe(action),
                    texte(action.avancement.echeance === null ? 'sans date' : dateCourte(action.avancement.echeance)),
                  ]),
              ),
            },
          ],
  };
}
