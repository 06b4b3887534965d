import { ajouterJours } from '#shared/dates/date-civile.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { periodeTenue } from '#shared/domain/convention/duree.rules.ts';
import type { Source } from '#shared/domain/semaine/assembler.rules.ts';
import { ligneDEcheance, ligneDeFinDeConvention } from '#shared/domain/semaine/convention-a-tenir.rules.ts';
import { LIGNES_PAR_SOURCE } from '#shared/domain/semaine/semaine.schema.ts';
import { LIT_CONVENTION } from '#shared/contract/lit-convention.ts';
import type { Contexte } from '../contexte.ts';
import { echeancesDesConventions } from '../conventions/echeancier/echeances-de-conventions.ts';
import { lignesDeToutes } from '../conventions/lignes-de-toutes.ts';
import type { CadreDeSemaine } from './cadre.ts';
import type { Memoire } from './memoire.ts';

/** Tout ce qui tarde, sans remonter avant la première convention que l'on suit. */
const DEPUIS = '2000-01-01';
/** Ce qui vient se montre dès la première alerte (O-4). */
const ALERTE = 60;
/** Une convention qui finit se prépare six mois avant ; finie, elle se clôt dans l'année. */
const AVANT_LA_FIN = 180;
const APRES_LA_FIN = 365;

const LUES: ReadonlySet<string> = new Set([...LIT_CONVENTION, 'rapport_copil', 'convention_du_ecarte']);

function lireToutes(contexte: Contexte, jour: string) {
  const toutes = lignesDeToutes(contexte, jour);
  const lues = echeancesDesConventions(contexte, { du: DEPUIS, au: ajouterJours(jour, ALERTE), dues: true }, toutes);
  const suspendues = new Set(lues.flatMap(({ etat, conventionId }) => (etat === 'suspendu' ? [conventionId] : [])));
  const echeances = lues.flatMap((echeance) => {
    const ligne = ligneDEcheance(echeance, suspendues.has(echeance.conventionId), jour);
    return ligne === null ? [] : [{ copilId: echeance.copilId, ligne }];
  });
  const renouvelees = contexte.depots.instancesDeLaSemaine.conventionsRenouvelees();
  const fins = toutes.flatMap(({ convention }) => {
    const statut = statutSelonLesFaits(convention, jour);
    const { fin } = periodeTenue(convention);
    if (estUnProjet(statut) || statut === 'cloturee' || statut === 'resiliee' || renouvelees.has(convention.id))
      return [];
    if (fin < ajouterJours(jour, -APRES_LA_FIN) || fin > ajouterJours(jour, AVANT_LA_FIN)) return [];
    return [{ copilId: convention.copilId, ligne: ligneDeFinDeConvention({ ...convention, fin }, jour) }];
  });
  return { echeances, fins };
}

/** Ce que les conventions font attendre ou devoir, et celles qui finissent (C9, O-4, O-6, O-7). */
export function sourcesDesConventions(
  contexte: Contexte,
  memoire: Memoire,
  { instances, miennes }: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  if (miennes) return [];
  const { echeances, fins } = memoire.retenir('conventions', jour, LUES, () => lireToutes(contexte, jour));
  const ici = new Set(instances);
  return [echeances, fins].map((lues) => {
    const siennes = lues.filter(({ copilId }) => instances === null || ici.has(copilId ?? ''));
    return {
      lignes: siennes.slice(0, 3 * LIGNES_PAR_SOURCE).map(({ ligne }) => ligne),
      auMoins: siennes.length > 3 * LIGNES_PAR_SOURCE,
    };
  });
}
