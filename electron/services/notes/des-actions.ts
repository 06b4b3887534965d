import { estClose, type Avancement } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { echeanceDite, element, piloteDit, retardDit } from './elements.ts';

/** Ce qu'une note lit d'une fiche action. */
export interface ActionDeNote {
  readonly id: string;
  readonly intitule: string;
  readonly pilote: string | null;
  readonly etatMotif: string | null;
  readonly avancement: Avancement;
}

const rangDe = ({ avancement: { etat, retard } }: ActionDeNote): number =>
  etat === 'bloquee' ? 0 : retard > 0 ? 1 : 2;

/** Une phrase qui en continue une autre : son article perd sa capitale, un nom propre la garde. */
const enSuite = (motif: string): string =>
  motif.replace(/^(?:[LD][’']|(?:Les?|La|Une?|Des|Du|De|Faute|Pas|En)(?!\p{L}))/u, (mot) => mot.toLowerCase());

/** « bloquée depuis 40 jours : faute de local » ; « en retard de 12 jours » ; « en cours ». */
export function ouEnEst({ avancement: { etat, retard, arreteeDepuis }, etatMotif }: ActionDeNote): string {
  const depuis = arreteeDepuis === null ? '' : ` depuis ${pluriel(arreteeDepuis, 'jour', 'jours')}`;
  const mots =
    etat === 'bloquee' || etat === 'en_pause'
      ? `${etatFicheLibelle[etat].toLowerCase()}${depuis}`
      : etatFicheLibelle[etat].toLowerCase();
  const dit = retard > 0 && etat !== 'bloquee' ? retardDit(retard) : mots;
  return etatMotif === null || etat !== 'bloquee' ? dit : `${dit} : ${enSuite(etatMotif)}`;
}

/** Les actions qui vivent : bloquées d'abord, puis le plus long retard, puis celles qui courent. */
export const actionsQuiVivent = (actions: readonly ActionDeNote[]): ElementDeNote[] =>
  actions
    .filter(({ avancement }) => !estClose(avancement.etat))
    .toSorted((une, autre) => rangDe(une) - rangDe(autre) || autre.avancement.retard - une.avancement.retard)
    .map((action) =>
      element(
        action.intitule,
        ouEnEst(action),
        [piloteDit(action.pilote), echeanceDite(action.avancement.echeance)],
        `/fiches-action/${action.id}`,
        rangDe(action) < 2,
      ),
    );
