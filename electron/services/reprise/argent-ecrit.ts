import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { FinancementSaisi, Origine } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { PARTS_D_ARGENT } from '#shared/domain/reprise/actions/champs-de-parts.data.ts';
import { enCentimes } from '#shared/domain/reprise/actions/montant.rules.ts';
import { actionP147QueDit, estAPreciser, origineQueDit } from '#shared/domain/reprise/actions/origine.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';

const LONG = 200;

/** L'année d'une ligne : la sienne, celle où l'action commence si la feuille de route la couvre, sinon la première. */
function anneeDe({ annee, debut: commence }: Valeurs, { debut, fin }: Feuille): number {
  if (annee != null) return Number(annee);
  const dAction = commence == null ? debut : anneeCivile(commence);
  return dAction >= debut && dAction <= fin ? dAction : debut;
}

/** D'où vient l'argent : ce que dit la nature des crédits, sinon le financeur ; ni l'un ni l'autre, il reste à préciser. */
const origineDe = (nature: string, financeur: string): Origine =>
  estAPreciser(nature) ? 'a_preciser' : (origineQueDit(nature) ?? origineQueDit(financeur) ?? 'a_preciser');

/** Les lignes de financement que porte une ligne de tableau: celle de son financeur, et une par part chiffrée. */
export function financementsDe(valeurs: Valeurs, feuille: Feuille): FinancementSaisi[] {
  const { financeur = null, nature = null, dauphin = null } = valeurs;
  const commun = { annee: anneeDe(valeurs, feuille), dauphin, pluriannuel: false, actionP147: null, paye: null };
  const [demande, accorde, paye] = [valeurs['demande'], valeurs['accorde'], valeurs['paye']].map(enCentimes);
  const ecrit = `${nature ?? ''} ${financeur ?? ''}`;
  const pluriannuel = /pluriannuel/iu.test(nature ?? '');
  const origine = origineDe(nature ?? '', financeur ?? '');
  const dite =
    demande == null && accorde == null && paye == null
      ? []
      : [
          {
            ...commun,
            financeur: (financeur ?? 'Financeur à préciser').slice(0, LONG),
            origine,
            pluriannuel,
            actionP147: origine === 'p147' ? actionP147QueDit(ecrit) : null,
            demande: demande ?? null,
            accorde: accorde ?? null,
            paye: paye ?? null,
          },
        ];
  const seule = PARTS_D_ARGENT.filter(({ id }) => valeurs[id] != null).length === 1 && dite.length === 0;
  const parts = PARTS_D_ARGENT.flatMap(({ id, origine: sienne, financeur: nom }) => {
    const montant = enCentimes(valeurs[id]);
    // Zéro sous une part dit qu'il n'y en a pas : ce n'est pas un financement.
    if (montant === null || montant === 0) return [];
    return [
      {
        ...commun,
        financeur: (seule && financeur !== null ? financeur : nom).slice(0, LONG),
        origine: sienne,
        demande: montant,
        accorde: null,
      },
    ];
  });
  return [...dite, ...parts];
}

/** Ce à quoi une ligne de financement se reconnaît d'une reprise à l'autre. */
export const cleDeFinancement = ({
  annee,
  financeur,
  origine,
  demande,
  accorde,
  paye,
}: Pick<FinancementSaisi, 'annee' | 'financeur' | 'origine' | 'demande' | 'accorde' | 'paye'>): string =>
  [annee, cleDeNom(financeur), origine, demande, accorde, paye].join(' ');
