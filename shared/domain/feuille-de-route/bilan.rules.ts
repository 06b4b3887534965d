import { anneeCivile } from '#shared/dates/date-civile.ts';
import { atteinteDe } from './atteinte.rules.ts';
import { type Montants, partager, partDuDroitCommun, type Partage, sommer } from './argent.rules.ts';
import { estClose } from './avancement.rules.ts';
import type { Etape, EtatFiche, Fiche, Financement } from './fiche.schema.ts';
import { derniere } from './indicateur.rules.ts';
import type { Indicateur, Mesure } from './indicateur.schema.ts';
import type { SousAction } from './sous-action.schema.ts';

/** Une action telle que le bilan la lit. */
export interface ActionDuBilan {
  readonly numero: string;
  readonly fiche: Pick<Fiche, 'id' | 'intitule' | 'debut' | 'fin' | 'etat' | 'etatDepuis' | 'etatMotif' | 'horsQpv'>;
  readonly quartiers: readonly { readonly code: string }[];
  readonly etapes: readonly Pick<Etape, 'id' | 'intitule' | 'echeance' | 'faiteLe'>[];
  readonly sousActions?: readonly Pick<SousAction, 'intitule' | 'echeance' | 'etat' | 'etatDepuis'>[];
  readonly financements: readonly Financement[];
  readonly indicateurs: readonly Indicateur[];
}

interface Quartier {
  readonly code: string;
  readonly libelle: string;
}

/** La valeur d'un indicateur dans l'année, à côté de son départ et de sa cible. */
export interface IndicateurDeLAnnee<A> {
  readonly action: A;
  readonly indicateur: Indicateur;
  readonly initiale: Mesure | null;
  /** La dernière valeur constatée dans l'année ; `null` : aucune n'y a été notée, ce qui n'est pas zéro. */
  readonly valeur: Mesure | null;
  readonly cible: Mesure | null;
  /** Part de la cible atteinte, ou de la baisse qu'elle demande, de 0 à plus de 1 ; `null` : « n.d. ». */
  readonly atteint: number | null;
  /** Les valeurs d'une part seulement (femmes, QPV…), constatées le même jour et de la même source. */
  readonly parts: readonly Mesure[];
}

/** L'argent de l'année, en centimes. */
export interface ArgentDeLAnnee extends Montants {
  readonly partage: Partage;
  /** De 0 à 1 ; `null` : « n.d. ». */
  readonly partDroitCommun: number | null;
  readonly lignes: readonly Financement[];
}

/** Le bilan d'une année d'une feuille de route. */
export interface Bilan<A> {
  readonly annee: number;
  /** Les actions que l'année concerne, dans leur ordre. */
  readonly actions: readonly A[];
  readonly etapesFaites: number;
  readonly argent: ArgentDeLAnnee;
  readonly indicateurs: readonly IndicateurDeLAnnee<A>[];
  /** Celles qui ne sont ni terminées ni abandonnées : elles se poursuivent, ou se reportent. */
  readonly aPoursuivre: readonly A[];
  /** Quartiers du ressort que nulle action de l'année ne vise ; une action abandonnée n'en couvre aucun. */
  readonly quartiersSansAction: readonly Quartier[];
}

const dans = (date: string | null, annee: number): boolean => date !== null && anneeCivile(date) === annee;

/** Les étapes d'une action faites dans l'année. */
export const etapesFaitesEn = (
  { etapes }: Pick<ActionDuBilan, 'etapes'>,
  annee: number,
): readonly ActionDuBilan['etapes'][number][] => etapes.filter(({ faiteLe }) => dans(faiteLe, annee));

/** Les sous-actions d'une action terminées dans l'année. */
export const sousActionsTermineesEn = (
  { sousActions = [] }: Pick<ActionDuBilan, 'sousActions'>,
  annee: number,
): NonNullable<ActionDuBilan['sousActions']> =>
  sousActions.filter(({ etat, etatDepuis }) => etat === 'terminee' && dans(etatDepuis, annee));

/**
 * L'année concerne une action si ses dates la couvrent, ou si quelque chose s'y est passé : une étape, une sous-action, un
 * financement, une valeur. Close avant l'année, ou prévue après, elle n'y est que pour ce qui s'y est passé.
 */
export function concerneLAnnee(action: ActionDuBilan, annee: number): boolean {
  const { fiche, etapes, sousActions = [], financements, indicateurs } = action;
  const passe =
    etapes.some(({ echeance, faiteLe }) => dans(echeance, annee) || dans(faiteLe, annee)) ||
    sousActions.some(({ echeance }) => dans(echeance, annee)) ||
    sousActionsTermineesEn(action, annee).length > 0 ||
    financements.some((ligne) => ligne.annee === annee) ||
    indicateurs.some(({ mesures }) => mesures.some(({ moment, le }) => moment === 'realisee' && dans(le, annee)));
  if (passe) return true;
  if (fiche.debut !== null && anneeCivile(fiche.debut) > annee) return false;
  const fin = estClose(fiche.etat) ? (fiche.etatDepuis ?? fiche.fin) : null;
  return fin === null || anneeCivile(fin) >= annee;
}

/** Un indicateur dans l'année : la dernière valeur qui y a été constatée, et sa cible. */
export function indicateurEn<A>(action: A, indicateur: Indicateur, annee: number): IndicateurDeLAnnee<A> {
  const deLAnnee = indicateur.mesures.filter(({ le }) => dans(le, annee));
  const valeur = derniere(deLAnnee, 'realisee');
  // La cible de l'année, sinon la dernière que l'on s'est donnée.
  const cible = derniere(deLAnnee, 'cible') ?? derniere(indicateur.mesures, 'cible');
  const initiale = derniere(indicateur.mesures, 'initiale');
  return {
    action,
    indicateur,
    initiale,
    valeur,
    cible,
    atteint: atteinteDe({ initiale, realisee: valeur, cible }).part,
    parts:
      valeur === null
        ? []
        : deLAnnee.filter(
            ({ moment, sexe, territoire, le, source }) =>
              moment === 'realisee' &&
              (sexe !== 'ensemble' || territoire !== 'ensemble') &&
              le === valeur.le &&
              source === valeur.source,
          ),
  };
}

function argentEn(actions: readonly ActionDuBilan[], annee: number): ArgentDeLAnnee {
  const lignes = actions.flatMap(({ financements }) => financements.filter((ligne) => ligne.annee === annee));
  const partage = partager(lignes);
  return { ...sommer(lignes), partage, partDroitCommun: partDuDroitCommun(partage), lignes };
}

/** Le bilan de l'année : ce que l'écran et le Word en disent vient d'ici, et d'ici seulement. */
export function bilanDeLAnnee<A extends ActionDuBilan>(
  toutes: readonly A[],
  ressort: readonly Quartier[],
  annee: number,
): Bilan<A> {
  const actions = toutes.filter((action) => concerneLAnnee(action, annee));
  const couverts = new Set(
    actions
      .filter(({ fiche }) => fiche.etat !== 'abandonnee')
      .flatMap(({ quartiers }) => quartiers.map(({ code }) => code)),
  );
  const uniques = [...new Map(ressort.map((quartier) => [quartier.code, quartier])).values()];
  return {
    annee,
    actions,
    etapesFaites: actions.reduce((nombre, action) => nombre + etapesFaitesEn(action, annee).length, 0),
    argent: argentEn(actions, annee),
    indicateurs: actions.flatMap((action) =>
      action.indicateurs.map((indicateur) => indicateurEn(action, indicateur, annee)),
    ),
    aPoursuivre: actions.filter(({ fiche }) => !estClose(fiche.etat)),
    quartiersSansAction: uniques.filter(({ code }) => !couverts.has(code)),
  };
}

/** Les actions du bilan, par état. */
export const parEtat = <A extends Pick<ActionDuBilan, 'fiche'>>(
  actions: readonly A[],
): ReadonlyMap<EtatFiche, readonly A[]> => Map.groupBy(actions, ({ fiche }) => fiche.etat);

/** Les années dont une feuille de route fait le bilan, la plus récente d'abord : les siennes, jusqu'à l'année en cours. */
export function anneesDuBilan({ debut, fin }: { debut: number; fin: number }, jour: string): readonly number[] {
  const derniereAnnee = Math.max(debut, Math.min(fin, anneeCivile(jour)));
  return Array.from({ length: derniereAnnee - debut + 1 }, (_, rang) => derniereAnnee - rang);
}

/** Ce qui manque à une action pour que le bilan de l'année soit entier. */
export interface ManqueAuBilan<A> {
  readonly action: A;
  /** Indicateurs sans valeur constatée dans l'année, nommés. */
  readonly sansValeur: readonly string[];
  /** Financeurs qui ont accordé, et dont on ne sait pas ce qu'ils ont payé. */
  readonly sansPaye: readonly string[];
}

/** Ce qui reste à noter, action par action : rien de cela n'empêche d'établir le bilan. */
export const manquesAuBilan = <A extends ActionDuBilan>({
  annee,
  actions,
  indicateurs,
}: Bilan<A>): ManqueAuBilan<A>[] =>
  actions
    .map((action) => ({
      action,
      sansValeur: indicateurs
        .filter((un) => un.action === action && un.valeur === null)
        .map(({ indicateur }) => indicateur.intitule),
      sansPaye: action.financements
        .filter((ligne) => ligne.annee === annee && ligne.accorde !== null && ligne.accorde > 0 && ligne.paye === null)
        .map(({ financeur }) => financeur),
    }))
    .filter(({ sansValeur, sansPaye }) => sansValeur.length + sansPaye.length > 0);
