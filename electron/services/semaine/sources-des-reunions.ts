import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { Source } from '#shared/domain/semaine/assembler.rules.ts';
import { ligneDAttente } from '#shared/domain/semaine/annuaire-a-tenir.rules.ts';
import { HORIZON } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import { LIGNES_PAR_SOURCE } from '#shared/domain/semaine/semaine.schema.ts';
import { ligneDuSuivi } from '#shared/domain/semaine/suivi-a-tenir.rules.ts';
import type { Contexte } from '../contexte.ts';
import type { CadreDeSemaine } from './cadre.ts';
import type { LignesDeSeances } from './lignes-de-seances.ts';

/** Au-delà d'un an, une séance jamais saisie, un compte rendu jamais fini ne se rappellent plus d'eux-mêmes. */
const RAPPEL = 365;
/** Une réunion dont la convocation est conseillée dans l'horizon : trente jours, et le délai d'usage. */
const A_VENIR = 2 * HORIZON;
/** Décisions et actions relues pour y trouver les miennes. */
const RELUES = 400;
/** Séances lues de chaque liste : chacune se lit entière. */
const SEANCES = 40;

/** Coupe une liste lue d'une ligne de trop. */
const bornee = <T>(lues: readonly T[], limite: number) => ({
  retenues: lues.slice(0, limite),
  auMoins: lues.length > limite,
});

/** Les réunions à tenir, les comptes rendus à finir, et ce que ceux-ci attendent de quelqu'un. */
export function sourcesDesReunions(
  { depots }: Contexte,
  seances: LignesDeSeances,
  { instances, miennes }: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  if (miennes) return [];
  const lus = depots.reunionsDeLaSemaine;
  const cadre = { instances: instances === null ? null : JSON.stringify(instances) };
  const de = ajouterJours(jour, -RAPPEL);
  const passe = { ...cadre, de, a: ajouterJours(jour, -1), limite: SEANCES + 1 };
  const avenir = { ...cadre, de: jour, a: ajouterJours(jour, A_VENIR), limite: SEANCES + 1 };
  const tenues = { ...cadre, de, a: jour, limite: SEANCES + 1 };
  const listes = [
    lus.passees(passe),
    lus.aVenir(avenir),
    lus.sansVersion(tenues),
    lus.diffusees(tenues),
    lus.aEnvoyer(tenues),
  ];
  const attentes = bornee(lus.attentes({ ...cadre, limite: LIGNES_PAR_SOURCE + 1 }), LIGNES_PAR_SOURCE);
  return [
    ...listes.map((liste): Source => {
      const { retenues, auMoins } = bornee(liste, SEANCES);
      return { lignes: retenues.flatMap((id) => seances.lire(id, jour)?.lignes ?? []), auMoins };
    }),
    { lignes: attentes.retenues.map((attente) => ligneDAttente(attente, jour)), auMoins: attentes.auMoins },
  ];
}

/** Les décisions et les actions en retard, ou dues d'ici trente jours. */
export function sourcesDuSuivi(
  { depots }: Contexte,
  { instances, miennes, estAMoi }: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  const cadre = { instances: instances === null ? null : JSON.stringify(instances) };
  const jours = { jour, a: ajouterJours(jour, HORIZON) };
  // Leur pilote est écrit, non lié : les miennes se cherchent parmi davantage.
  const limite = (miennes ? RELUES : LIGNES_PAR_SOURCE) + 1;
  return (['passees', 'dues'] as const).map((quelles) => {
    const lues = depots.suiviDeLaSemaine[quelles](cadre, jours, limite);
    return {
      lignes: lues
        .filter(({ pilote }) => estAMoi(pilote))
        .slice(0, LIGNES_PAR_SOURCE + 1)
        .map((ligne) => ligneDuSuivi(ligne, jour)),
      auMoins: lues.length >= limite,
    };
  });
}
