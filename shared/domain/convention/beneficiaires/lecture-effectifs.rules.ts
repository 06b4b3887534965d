import { sommeDite } from '../../somme-dite.rules.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import type {
  CorrectionDeConvention,
  IndicateurDeConvention,
  JalonDeConvention,
  ObjectifDeConvention,
  Reglages,
  ReleveDeConvention,
} from './beneficiaires.schema.ts';
import type { DixMilliemes } from '../argent/centimes.rules.ts';
import { dansLAnnee, type DureeDeConvention, periodeTenue } from '../duree.rules.ts';
import { atterrissage } from './atterrissage.rules.ts';
import { type EffectifDit, valeursDites } from './effectif.rules.ts';
import { type Feu, feuDe, tauxDAtteinte } from './objectif-a-date.rules.ts';
import { aDateDe, type Cible, cibleDe, type Portee } from './objectif-de-portee.rules.ts';
import { nomDeLaPart, TOTAL, ventilationsDe } from './ventilations.data.ts';

/** Les effectifs d'une convention, tels que l'hôte les donne. */
export interface EffectifsDeConvention {
  readonly reglages: Reglages;
  readonly indicateurs: readonly IndicateurDeConvention[];
  readonly objectifs: readonly ObjectifDeConvention[];
  readonly jalons: readonly JalonDeConvention[];
  readonly releves: readonly ReleveDeConvention[];
  readonly corrections: readonly CorrectionDeConvention[];
}

/** Une ligne lue : ce qui était visé, ce qui est déclaré, ce qui est retenu. `null` : « n.d. », jamais zéro. */
export interface LigneLue {
  readonly indicateurId: string;
  readonly code: string | null;
  readonly part: string;
  readonly libelle: string;
  readonly cible: Cible | null;
  readonly declare: number | null;
  readonly retenu: number | null;
  /** L'objectif au jour des données (I5). */
  readonly aDate: number | null;
  /** Ce jour-là a son jalon, de toute la convention : le prorata n'y est pas compté. */
  readonly auJalon: boolean;
  readonly taux: DixMilliemes | null;
  readonly feu: Feu;
  /** À la fin de la portée, au rythme constaté ; un état de fin de période ne se projette pas. */
  readonly projete: number | null;
  /** Jusqu'où vont les données ; `null` : rien de dit. */
  readonly au: string | null;
  readonly effectifs: readonly EffectifDit[];
}

const estUnEtat = (code: string | null, part: string): boolean =>
  ventilationsDe(code).some(({ genre, parts }) => genre === 'etat' && parts.some((une) => une.code === part));

/** De quoi lire n'importe quelle ligne d'une portée, les effectifs rangés une fois. */
export function lecteurDEffectifs(
  donnees: EffectifsDeConvention,
  periode: DureeDeConvention,
  jour: string,
  portee: Portee,
) {
  const parPart = Map.groupBy(
    valeursDites(donnees.releves, donnees.corrections).filter(
      ({ au, declare }) => declare !== null && (portee === null || anneeCivile(au) === portee),
    ),
    ({ indicateurId, part }) => `${indicateurId} ${part}`,
  );
  const tenue = periodeTenue(periode);
  const courante = portee === null ? tenue : dansLAnnee(tenue, portee);
  return (indicateur: IndicateurDeConvention, part: string = TOTAL): LigneLue => {
    const effectifs = parPart.get(`${indicateur.id} ${part}`) ?? [];
    // Un état est celui de la dernière période : il ne s'ajoute pas.
    const etat = estUnEtat(indicateur.code, part);
    const comptes = etat ? effectifs.slice(-1) : effectifs;
    const dernier = effectifs.at(-1)?.au ?? null;
    const au = dernier === null || dernier < jour ? dernier : jour;
    const siens = donnees.objectifs.filter((un) => un.indicateurId === indicateur.id && un.part === part);
    const cible = cibleDe(siens, periode, portee);
    const retenu = sommeDite(comptes.map(({ vaut }) => vaut));
    const jalons = part === TOTAL ? donnees.jalons.filter((un) => un.indicateurId === indicateur.id) : [];
    const aDate =
      cible === null || au === null ? null : aDateDe(cible, { objectifs: siens, jalons }, periode, portee, au);
    return {
      indicateurId: indicateur.id,
      code: indicateur.code,
      part,
      libelle: nomDeLaPart(indicateur, part),
      cible,
      declare: sommeDite(comptes.map(({ declare }) => declare)),
      retenu,
      aDate,
      auJalon: portee === null && jalons.some(({ le }) => le === au),
      taux: tauxDAtteinte(retenu, cible?.nombre ?? null),
      feu: feuDe(retenu, aDate, { vert: donnees.reglages.seuilVert, orange: donnees.reglages.seuilOrange }),
      projete: etat ? null : atterrissage(retenu, courante, au),
      au,
      effectifs,
    };
  };
}

/** Le tableau : le total de chaque indicateur, et sous lui les parts qui ont un objectif. */
export function lignesLues(
  donnees: EffectifsDeConvention,
  periode: DureeDeConvention,
  jour: string,
  portee: Portee,
): readonly LigneLue[] {
  const lire = lecteurDEffectifs(donnees, periode, jour, portee);
  return donnees.indicateurs.flatMap((indicateur) => {
    const visees = new Set(
      donnees.objectifs.filter(({ indicateurId }) => indicateurId === indicateur.id).map(({ part }) => part),
    );
    const parts = ventilationsDe(indicateur.code).flatMap((une) => une.parts.map(({ code }) => code));
    return [lire(indicateur), ...parts.filter((part) => visees.has(part)).map((part) => lire(indicateur, part))];
  });
}
