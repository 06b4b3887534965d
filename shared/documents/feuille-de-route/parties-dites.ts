import { dateSansJour } from '#shared/dates/format.ts';
import { actionP147Libelle, etatFicheLibelle, origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { Etape, Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { direPopulation, direValeur, direMoment } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import { graviteLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import type { Risque } from '#shared/domain/feuille-de-route/risque.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import type { Indicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import type { ChampDit } from '#shared/domain/feuille-de-route/versions/instantane.types.ts';
import { montantFr } from '#shared/text/montants.ts';
import { calendrierDit, dansLaSousAction, piloteDit } from './mots-de-fiche.ts';
import { champ, suite } from './champ-dit.ts';

/** Une étape, et la sous-action où elle se range. */
export const etape = (
  { id, intitule, note, echeance, faiteLe, sousActionId }: Etape,
  sousActions: readonly SousAction[],
): ChampDit =>
  champ(
    `etape ${id}`,
    'Étape',
    suite([
      intitule,
      dansLaSousAction(sousActions.find((une) => une.id === sousActionId)),
      note,
      echeance !== null && `pour le ${dateSansJour(echeance)}`,
      faiteLe !== null && `faite le ${dateSansJour(faiteLe)}`,
    ]),
  );

/** Une sous-action : qui, quand, où elle en est. */
export const sousAction = (une: SousAction): ChampDit =>
  champ(
    `sous_action ${une.id}`,
    'Sous-action',
    suite([
      une.intitule,
      piloteDit(une),
      calendrierDit({ debut: une.debut, fin: une.echeance }),
      etatFicheLibelle[une.etat],
      une.etatMotif,
    ]),
  );

/** Un risque, sa gravité et sa parade. */
export const risque = ({ id, intitule, gravite, parade }: Risque): ChampDit =>
  champ(
    `risque ${id}`,
    'Risque',
    suite([
      intitule,
      gravite !== null && `gravité ${graviteLibelle[gravite].toLocaleLowerCase('fr')}`,
      parade !== null && `parade : ${parade}`,
    ]),
  );

const montant = (mot: string, centimes: number | null): string | null =>
  centimes === null ? null : `${mot} ${montantFr(centimes)}`;

/** Une ligne du plan de financement. */
export const financement = (ligne: Financement): ChampDit =>
  champ(
    `financement ${ligne.id}`,
    `Financement ${ligne.annee}`,
    suite([
      ligne.financeur,
      origineLibelle[ligne.origine],
      ligne.actionP147 !== null && `action ${actionP147Libelle[ligne.actionP147].slice(0, 2)}`,
      ligne.pluriannuel && 'convention pluriannuelle',
      ligne.dauphin !== null && `Dauphin ${ligne.dauphin}`,
      montant('demandé', ligne.demande),
      montant('accordé', ligne.accorde),
      montant('payé', ligne.paye),
    ]),
  );

/** Un indicateur et toutes ses valeurs. */
export const indicateur = (un: Indicateur): ChampDit =>
  champ(
    `indicateur ${un.id}`,
    'Indicateur',
    suite([
      un.intitule,
      ...un.mesures.map(
        (mesure) =>
          `${[direMoment(mesure, un.mesures).toLocaleLowerCase('fr'), direPopulation(mesure)].filter((mot) => mot !== '').join(', ')} ${direValeur(un, mesure.valeur)} (${dateSansJour(mesure.le)}, ${mesure.source})`,
      ),
    ]),
  );
