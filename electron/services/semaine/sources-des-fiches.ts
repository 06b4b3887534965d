import { ajouterJours } from '#shared/dates/date-civile.ts';
import { seuilsDe } from '#shared/domain/alerte/seuil.rules.ts';
import type { Source } from '#shared/domain/semaine/assembler.rules.ts';
import { ligneDeFicheAction, ligneSansNouvelles } from '#shared/domain/semaine/fiche-action-a-tenir.rules.ts';
import { HORIZON } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import { LIGNES_PAR_SOURCE } from '#shared/domain/semaine/semaine.schema.ts';
import { sansNouvelles } from '#shared/domain/feuille-de-route/completude.rules.ts';
import type { FicheLue } from '#electron/repositories/semaine/fiches-de-la-semaine.queries.ts';
import type { Contexte } from '../contexte.ts';
import type { CadreDeSemaine } from './cadre.ts';
import type { Memoire } from './memoire.ts';

/** Feuilles de route, et fiches de chacune, où l'on cherche ce dont on est sans nouvelles. */
const FEUILLES = 12;

const DES_FICHES: ReadonlySet<string> = new Set([
  'feuille_de_route',
  'axe',
  'inscription',
  'fiche_action',
  'etape',
  'sous_action',
  'financement',
  'meteo',
  'mesure',
  'indicateur',
  'seuil_d_alerte',
]);

/** Combien de fiches de chaque feuille n'ont pas changé depuis les mois que règle le service ; les feuilles les plus récentes. */
function muettes({ depots }: Contexte, jour: string) {
  const mois = seuilsDe(depots.alertes.seuils()).moisSansMiseAJour;
  return depots.feuilles
    .toutes()
    .filter(({ fin }) => fin >= Number(jour.slice(0, 4)))
    .slice(0, FEUILLES)
    .flatMap((feuille) => {
      const lignes = depots.feuilleTableau.lignes(feuille.id);
      const majs = depots.fraicheur.majs(lignes.map(({ id }) => id));
      const nombre = lignes.filter(({ id, etat }) => sansNouvelles(etat, majs.get(id) ?? null, jour, mois)).length;
      return nombre === 0 ? [] : [{ feuille, nombre, mois }];
    });
}

/** Les fiches action bloquées, en retard, dues, et sans nouvelles. */
export function sourcesDesFiches(
  contexte: Contexte,
  memoire: Memoire,
  { feuilles, miennes, moi }: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  const lues = contexte.depots.fichesDeLaSemaine;
  const limite = LIGNES_PAR_SOURCE + 1;
  const bornes = {
    feuilles: feuilles === null ? null : JSON.stringify(feuilles),
    jour,
    a: ajouterJours(jour, HORIZON),
    limite,
    moi: moi === null ? null : JSON.stringify(moi),
  };
  const enSource = (fiches: readonly FicheLue[]): Source => ({
    lignes: fiches.slice(0, LIGNES_PAR_SOURCE).flatMap((fiche) => ligneDeFicheAction(fiche, jour) ?? []),
    auMoins: fiches.length >= limite,
  });
  const sans = miennes ? [] : memoire.retenir('sans-nouvelles', jour, DES_FICHES, () => muettes(contexte, jour));
  const regardees = new Set(feuilles);
  return [
    enSource(lues.bloquees(bornes)),
    ...lues.dues(bornes).map(enSource),
    {
      lignes: sans
        .filter(({ feuille }) => feuilles === null || regardees.has(feuille.id))
        .map(({ feuille, nombre, mois }) => ligneSansNouvelles(feuille, nombre, mois)),
      auMoins: false,
    },
  ];
}
