import { echeanceMandat } from '#shared/domain/instance/mandat.rules.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { compter, nomDuSiege, type SiegeLu } from './composition/lecture.ts';

/** Ce qui vient ensuite pour une instance : une phrase, d'où elle vient, et où mène le geste. */
export interface EtapeDInstance {
  readonly phrase: string;
  readonly note: string | null;
  readonly geste: { readonly libelle: string; readonly vers: string } | null;
}

type Fiche = Pick<InstanceFiche, 'instance' | 'reunions'>;

const EN_COURS: readonly string[] = ['brouillon', 'convoquee', 'ouverte'];

function mandatsQuiFinissent(sieges: readonly SiegeLu[], aujourdHui: string): string | null {
  const proches = sieges.filter(
    ({ titulaire }) => titulaire !== null && echeanceMandat(titulaire.fin, aujourdHui) !== null,
  );
  const [premier] = proches.flatMap(({ titulaire }) => titulaire?.fin ?? []).toSorted();
  if (premier === undefined) return null;
  return `${pluriel(proches.length, 'mandat finit', 'mandats finissent')} à partir du ${dateSansJour(premier)} (R. 5311-36).`;
}

/**
 * La prochaine étape d'une instance : réunir ses membres, puis pourvoir ses sièges, puis fixer et préparer sa réunion.
 * Une réunion en préparation l'emporte sur un siège vacant, que la note rappelle.
 * @param aujourdHui date civile du jour.
 */
export function prochaineEtape(
  { instance, reunions }: Fiche,
  sieges: readonly SiegeLu[],
  aujourdHui: string,
): EtapeDInstance {
  const { membres, vacants } = compter(sieges);
  const ici = `/instances/${instance.id}`;
  const premierVacant = sieges.find(({ etat }) => etat !== 'pourvu') ?? null;
  const aPourvoir = vacants === 0 ? null : `${pluriel(vacants, 'siège', 'sièges')} à pourvoir.`;
  const finissent = mandatsQuiFinissent(sieges, aujourdHui);

  if (membres === 0) {
    return {
      phrase:
        sieges.length === 0
          ? 'Ajouter les sièges, puis nommer les membres.'
          : `Nommer les membres : ${accord(vacants, 'le siège attend', `les ${vacants} sièges attendent`)} leur titulaire.`,
      note: 'Collez votre tableau Excel, ou la ligne « À : » d’un courriel.',
      geste: { libelle: 'Coller des membres', vers: `${ici}/coller` },
    };
  }
  const [prochaine] = reunions
    .filter(({ etat }) => EN_COURS.includes(etat))
    .toSorted((une, autre) => une.date.localeCompare(autre.date));
  if (prochaine !== undefined) {
    const verbe = prochaine.etat === 'ouverte' ? 'Tenir' : 'Préparer';
    return {
      phrase: `${verbe} la réunion du ${dateLongue(prochaine.date)}.`,
      note: aPourvoir ?? finissent,
      geste: { libelle: `${verbe} la réunion`, vers: `/reunions/${prochaine.id}` },
    };
  }
  if (premierVacant !== null) {
    const phrase =
      vacants === 1
        ? `Pourvoir le siège vacant : ${nomDuSiege(premierVacant)}.`
        : `Pourvoir les ${vacants} sièges vacants.`;
    return {
      phrase,
      note: finissent,
      geste: {
        libelle: vacants === 1 ? 'Pourvoir ce siège' : 'Pourvoir le premier',
        vers: `${ici}/composition?siege=${premierVacant.siege.id}`,
      },
    };
  }
  return {
    phrase: 'Fixer la prochaine réunion.',
    note: finissent,
    geste: { libelle: 'Choisir une date', vers: `/reunions?creer=${instance.id}` },
  };
}
