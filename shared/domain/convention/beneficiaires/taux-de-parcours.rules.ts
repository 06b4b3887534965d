import type { DixMilliemes } from '../argent/centimes.rules.ts';
import type { IndicateurDeConvention } from './beneficiaires.schema.ts';
import type { LigneLue } from './lecture-effectifs.rules.ts';
import { tauxACinqMois, tauxDInscription } from './parcours.rules.ts';
import { tauxDeSortiesPositives } from './sorties.rules.ts';
import { DUREE_MOYENNE, TOTAL } from './ventilations.data.ts';

/** Les taux d'une portée ; `null` : un de leurs nombres n'est pas dit, ou le dénominateur est nul. */
export interface TauxDeParcours {
  readonly inscription: DixMilliemes | null;
  readonly cinqMois: DixMilliemes | null;
  readonly sortiesPositives: DixMilliemes | null;
  readonly entres: number | null;
  readonly inscrits: number | null;
  readonly inscritsACinqMois: number | null;
  readonly entresDepuisCinq: number | null;
  readonly nonInscrits: number | null;
  readonly positives: number | null;
  readonly sorties: number | null;
  readonly enCours: number | null;
  readonly neufSansMotif: number | null;
  readonly douze: number | null;
  /** En jours, à la dernière période dite. */
  readonly dureeMoyenne: number | null;
}

const ensemble = (...nombres: readonly (number | null)[]): number | null =>
  nombres.some((un) => un === null) ? null : nombres.reduce<number>((somme, un) => somme + (un ?? 0), 0);

/** I7 (inscriptions), I8 (durées), I9 (sorties), d'après les nombres retenus ; un nombre qui manque rend le taux « n.d. ». */
export function tauxDeParcours(
  indicateurs: readonly IndicateurDeConvention[],
  lire: (indicateur: IndicateurDeConvention, part?: string) => LigneLue,
): TauxDeParcours {
  const de = (code: string, part: string = TOTAL): number | null => {
    const indicateur = indicateurs.find((un) => un.code === code);
    return indicateur === undefined ? null : lire(indicateur, part).retenu;
  };
  const [trois, cinq, auDela] = [de('I4', 'trois'), de('I4', 'cinq'), de('I4', 'au_dela')];
  const [entres, entresDepuisCinq] = [de('I7'), de('I4', 'entres_depuis_cinq')];
  const [emploi, formation, droitCommun] = [de('I6', 'emploi'), de('I6', 'formation'), de('I6', 'droit_commun')];
  const [abandon, autre] = [de('I6', 'abandon'), de('I6', 'autre')];
  const inscrits = ensemble(trois, cinq, auDela);
  const inscritsACinqMois = ensemble(trois, cinq);
  const positives = ensemble(emploi, formation, droitCommun);
  const sorties = ensemble(positives, abandon, autre);
  const nombres = {
    trois: trois ?? 0,
    cinq: cinq ?? 0,
    auDela: auDela ?? 0,
    entres: entres ?? 0,
    entresDepuisCinq: entresDepuisCinq ?? 0,
    nonInscrits: 0,
  };
  return {
    inscription: inscrits === null ? null : tauxDInscription(nombres),
    cinqMois: inscritsACinqMois === null ? null : tauxACinqMois(nombres),
    sortiesPositives:
      sorties === null
        ? null
        : tauxDeSortiesPositives({
            emploi: emploi ?? 0,
            formation: formation ?? 0,
            droitCommun: droitCommun ?? 0,
            abandon: abandon ?? 0,
            autre: autre ?? 0,
          }),
    entres,
    inscrits,
    inscritsACinqMois,
    entresDepuisCinq,
    nonInscrits: de('I4', 'non_inscrits'),
    positives,
    sorties,
    enCours: de('I7', 'en_cours'),
    neufSansMotif: de('I7', 'neuf_sans_motif'),
    douze: de('I7', 'douze'),
    dureeMoyenne: de('I7', DUREE_MOYENNE),
  };
}
